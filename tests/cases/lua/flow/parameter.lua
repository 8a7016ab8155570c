local digest = require "openssl.digest"

local function make(name)
  return digest.new(name) -- expect: lua.openssl.digest algorithm=MD5
end

local function make_good(name)
  return digest.new(name) -- expect: lua.openssl.digest algorithm=SHA-384
end

make("md5")
make_good("sha384")
