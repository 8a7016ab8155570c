local digest = require "openssl.digest"

local function make(name)
  if name ~= "sha256" then
    error("no such digest")
    digest.new("md5") -- expect-none
  end
  return digest.new("sha256") -- expect: lua.openssl.digest algorithm=SHA-256
end

return make
