local openssl = require "house.openssl"
local cipher, digest, hmac = openssl.cipher, openssl.digest, openssl.hmac
local made = cipher.new("aes-128-ecb") -- expect-none: lua.luaossl.cipher; expect-none: lua.resty-openssl.cipher
made:encrypt("0123456789abcdef") -- expect-none: lua.luaossl.cipher-key; expect-none: lua.resty-openssl.cipher-key
made:init("0123456789abcdef") -- expect-none: lua.resty-openssl.cipher-init
cipher.encrypt("aes-128-ecb", "x", "k") -- expect-none: lua.openssl.cipher-call
digest.new("md5") -- expect-none: lua.openssl.digest; expect-none: lua.resty-openssl.digest
hmac.new("k", "md5") -- expect-none: lua.luaossl.hmac
hmac.hmac("md5", "x", "k") -- expect-none: lua.openssl.hmac-call
openssl.rand.bytes(16) -- expect-none: lua.openssl.random
openssl.md5("x") -- expect-none: lua.nmap-openssl.digest
openssl.digest("md5", "x") -- expect-none: lua.nmap-openssl.digest-by-name
openssl.encrypt("des-cbc", "k", "i", "x") -- expect-none: lua.nmap-openssl.cipher
openssl.hmac("md5", "k", "x") -- expect-none: lua.nmap-openssl.hmac
openssl.pkey.new({ type = "RSA", bits = 512 }) -- expect-none: lua.luaossl.pkey
openssl.kdf.derive({ type = "PBKDF2", iter = 1 }) -- expect-none: lua.luaossl.kdf
local context = openssl.context.new("SSLv3") -- expect-none: lua.luaossl.context
context:setVerify(0) -- expect-none: lua.luaossl.context-verify
