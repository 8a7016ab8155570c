local cipher = require "openssl.cipher"
local parts = { "aes", "128", "ecb" }
cipher.new(table.concat(parts, "-")) -- expect: lua.luaossl.cipher algorithm=AES key_bits=128 mode=ECB
local others = {}
table.insert(others, "aes-256")
table.insert(others, "gcm")
cipher.new(table.concat(others, "-")) -- expect: lua.luaossl.cipher algorithm=AES key_bits=256 mode=GCM
