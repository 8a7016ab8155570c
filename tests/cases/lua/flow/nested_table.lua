local digest = require "openssl.digest"
local settings = { hash = { name = "md5" }, checked = { name = "sha256" } }
digest.new(settings.hash.name) -- expect: lua.openssl.digest algorithm=MD5
digest.new(settings.checked.name) -- expect: lua.openssl.digest algorithm=SHA-256
