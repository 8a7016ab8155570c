local digest = require "openssl.digest"
local names = { old = "md5", ["new"] = "sha256" }
digest.new(names.old) -- expect: lua.openssl.digest algorithm=MD5
digest.new(names["new"]) -- expect: lua.openssl.digest algorithm=SHA-256
