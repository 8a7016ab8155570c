local digest = require "openssl.digest"
digest.new(("MD5"):lower()) -- expect: lua.openssl.digest algorithm=MD5
digest.new(string.upper("sha256")) -- expect: lua.openssl.digest algorithm=SHA-256
digest.new(string.lower("SHA1")) -- expect: lua.openssl.digest algorithm=SHA-1
digest.new(("sha384"):upper()) -- expect: lua.openssl.digest algorithm=SHA-384
