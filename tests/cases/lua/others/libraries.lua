local crypto = require "crypto"
local md5 = require "md5"
local sha1 = require "sha1"
local sha2 = require "sha2"
local bcrypt = require "bcrypt"
crypto.digest("md5", "x") -- expect: lua.luacrypto.digest algorithm=MD5
crypto.hmac.digest("sha1", "x", "key") -- expect: lua.luacrypto.hmac digest=SHA-1 key=literal
crypto.encrypt("aes-128-cbc", "x", "0123456789abcdef", "fedcba9876543210") -- expect: lua.luacrypto.cipher mode=CBC key=literal iv=literal function=encrypt
crypto.rand.bytes(16) -- expect: lua.luacrypto.random generator=secure
md5.sumhexa("x") -- expect: lua.md5.sum algorithm=MD5
sha1("x") -- expect: lua.sha1.sum algorithm=SHA-1
sha1.hmac("key", "x") -- expect: lua.sha1.hmac algorithm=HMAC digest=SHA-1 key=literal
sha2.sha256("x") -- expect: lua.sha2.sum algorithm=SHA-256
bcrypt.digest("password", 4) -- expect: lua.bcrypt.digest algorithm=bcrypt cost=4
bcrypt.digest(os.getenv("P"), 12) -- expect: lua.bcrypt.digest cost=12
