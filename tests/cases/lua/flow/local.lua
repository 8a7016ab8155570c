local digest = require "openssl.digest"
local name = "md5"
local good = "sha256"
local a = digest.new(name) -- expect: lua.openssl.digest algorithm=MD5
local b = digest.new(good) -- expect: lua.openssl.digest algorithm=SHA-256
return { a, b }
