local digest = require "openssl.digest"
local a, b = "md5", "sha256"
a, b = b, a
digest.new(a) -- expect: lua.openssl.digest algorithm=SHA-256
digest.new(b) -- expect: lua.openssl.digest algorithm=MD5
