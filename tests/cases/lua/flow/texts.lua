-- A comment that speaks of digest.new("md5") is no use.
local digest = require [[openssl.digest]]
print("digest.new('md5')") -- expect-none
digest.new [[md5]] -- expect: lua.openssl.digest algorithm=MD5
digest.new "\115\x68a256" -- expect: lua.openssl.digest algorithm=SHA-256
--[[ digest.new("md4") ]] -- expect-none
