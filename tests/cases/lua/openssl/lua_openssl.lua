local openssl = require "openssl"
openssl.cipher.encrypt("aes-128-ecb", "data", "0123456789abcdef") -- expect: lua.openssl.cipher-call mode=ECB key=literal function=encrypt
openssl.cipher.decrypt("aes-256-cbc", "data", "k", "iv") -- expect: lua.openssl.cipher-call mode=CBC function=decrypt
openssl.digest.digest("md5", "data") -- expect: lua.openssl.digest algorithm=MD5
openssl.hmac.hmac("sha256", "data", "key") -- expect: lua.openssl.hmac-call digest=SHA-256 key=literal
openssl.random(16) -- expect: lua.openssl.random generator=secure
