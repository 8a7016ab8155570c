local digest = require "openssl.digest"

local function make(name)
  name = name or "md5"
  return digest.new(name) -- expect: lua.openssl.digest algorithm=MD5
end

local function make_good(name)
  return digest.new(name or "sha256") -- expect: lua.openssl.digest algorithm=SHA-224
end

make()
make_good("sha224")
