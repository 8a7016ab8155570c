local digest = require "openssl.digest"

local function both() return "md5", "sha256" end

local first, second = both()
digest.new(first) -- expect: lua.openssl.digest algorithm=MD5
digest.new(second) -- expect: lua.openssl.digest algorithm=SHA-256
