local cipher = require "openssl.cipher"
local format = string.format
cipher.new(format("aes-%d-%s", 128, "ecb")) -- expect: lua.luaossl.cipher algorithm=AES key_bits=128 mode=ECB
cipher.new(("aes-%d-%s"):format(256, "gcm")) -- expect: lua.luaossl.cipher algorithm=AES key_bits=256 mode=GCM
