local digest = require "openssl.digest"
local names = { "md5", "sha256" }
digest.new(names[1]) -- expect: lua.openssl.digest algorithm=MD5
digest.new(names[2]) -- expect: lua.openssl.digest algorithm=SHA-256
