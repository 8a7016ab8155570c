local cipher = require "openssl.cipher"
local bits, mode = 128, "ecb"
cipher.new("aes-" .. bits .. "-" .. mode) -- expect: lua.luaossl.cipher algorithm=AES key_bits=128 mode=ECB
cipher.new("aes-" .. 256 .. "-gcm") -- expect: lua.luaossl.cipher algorithm=AES key_bits=256 mode=GCM
