local digest = require "openssl.digest"

local function make(old)
  local name = "sha256"
  if old then name = "md5" end
  return digest.new(name) -- expect: lua.openssl.digest algorithm=MD5; expect: lua.openssl.digest algorithm=SHA-256
end

local function choose(kind)
  local name
  if kind == "a" then
    name = "sha1"
  elseif kind == "b" then
    name = "sha224"
  else
    name = "sha512"
  end
  return digest.new(name) -- expect: lua.openssl.digest algorithm=SHA-1; expect: lua.openssl.digest algorithm=SHA-224; expect: lua.openssl.digest algorithm=SHA-512
end

return { make = make, choose = choose }
