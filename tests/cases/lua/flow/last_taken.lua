local digest = require "openssl.digest"
local names = { "sha256", "md5" }
digest.new(table.remove(names)) -- expect: lua.openssl.digest algorithm=MD5
digest.new(names[1]) -- expect: lua.openssl.digest algorithm=SHA-256
