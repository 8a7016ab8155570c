local digest = require "openssl.digest"
local sub = string.sub
digest.new(sub("xmd5y", 2, -2)) -- expect: lua.openssl.digest algorithm=MD5
digest.new(("sha256-long"):sub(1, 6)) -- expect: lua.openssl.digest algorithm=SHA-256
digest.new(("old sha1"):sub(-4)) -- expect: lua.openssl.digest algorithm=SHA-1
