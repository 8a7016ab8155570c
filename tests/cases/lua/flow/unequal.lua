local digest = require "openssl.digest"
local mode = "new"
if mode ~= "new" then
  digest.new("md5") -- expect-none
end
if mode == "new" then
  digest.new("sha256") -- expect: lua.openssl.digest algorithm=SHA-256
end
