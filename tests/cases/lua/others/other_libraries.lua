local house = require "house.crypto"
local crypto, md5, sha1, sha2, bcrypt = house, house.md5, house.sha1, house.sha2, house.bcrypt
crypto.digest("md5", "x") -- expect-none: lua.luacrypto.digest
crypto.hmac.digest("sha1", "x", "key") -- expect-none: lua.luacrypto.hmac
crypto.encrypt("aes-128-cbc", "x", "k", "i") -- expect-none: lua.luacrypto.cipher
crypto.rand.bytes(16) -- expect-none: lua.luacrypto.random
md5.sumhexa("x") -- expect-none: lua.md5.sum
sha1("x") -- expect-none: lua.sha1.sum
sha1.hmac("key", "x") -- expect-none: lua.sha1.hmac
sha2.sha256("x") -- expect-none: lua.sha2.sum
bcrypt.digest("password", 4) -- expect-none: lua.bcrypt.digest
