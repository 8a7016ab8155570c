local digest = require "openssl.digest"
local names = { [1] = "sha256", [5] = "md5" }
digest.new(names[5]) -- expect: lua.openssl.digest algorithm=MD5
digest.new(names[1]) -- expect: lua.openssl.digest algorithm=SHA-256
