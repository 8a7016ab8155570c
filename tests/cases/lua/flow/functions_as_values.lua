local digest = require "openssl.digest"
local make = digest.new
make("md5") -- expect: lua.openssl.digest algorithm=MD5

local function with(f, name) return f(name) end -- expect: lua.openssl.digest algorithm=SHA-256
with(digest.new, "sha256")
