local digest = require "openssl.digest"
local names = { "md5", "sha1" }
names[1] = "sha256"
digest.new(names[1]) -- expect: lua.openssl.digest algorithm=SHA-256
digest.new(names[2]) -- expect: lua.openssl.digest algorithm=SHA-1
names[2] = "md5"
digest.new(names[2]) -- expect: lua.openssl.digest algorithm=MD5
digest.new(names[1]) -- expect: lua.openssl.digest algorithm=SHA-256
