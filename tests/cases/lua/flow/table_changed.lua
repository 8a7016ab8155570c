local digest = require "openssl.digest"
local settings = { name = "md5" }
settings.name = "sha256"
digest.new(settings.name) -- expect: lua.openssl.digest algorithm=SHA-256
settings["name"] = "sha1"
digest.new(settings.name) -- expect: lua.openssl.digest algorithm=SHA-1
