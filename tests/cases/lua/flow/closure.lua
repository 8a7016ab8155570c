local digest = require "openssl.digest"

local function maker(name)
  return function() return digest.new(name) end -- expect: lua.openssl.digest algorithm=MD5
end

local function other(name)
  return function() return digest.new(name) end -- expect: lua.openssl.digest algorithm=SHA-256
end

maker("md5")()
other("sha256")()
