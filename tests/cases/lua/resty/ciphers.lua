local aes = require "resty.aes"
local random = require "resty.random"
local by_default = aes:new("a password") -- expect: lua.resty.aes-password-default algorithm=AES mode=CBC key_bits=128 password=literal
local book = aes:new("a password", nil, aes.cipher(256, "ecb"), aes.hash.sha512, 5) -- expect: lua.resty.aes-password algorithm=AES mode=ECB key_bits=256 iterations=5
local by_hand = aes:new("0123456789abcdef", nil, aes.cipher(128, "cbc"), { iv = "fedcba9876543210" }) -- expect: lua.resty.aes-key mode=CBC key=literal iv=literal; expect-applied: lua.resty.aes-cipher
local drawn = random.bytes(16) -- expect: lua.resty.random generator=secure
local good = aes:new(random.bytes(32), nil, aes.cipher(256, "gcm"), { iv = random.bytes(12) }) -- expect: lua.resty.aes-key mode=GCM key=secure-random iv=secure-random
local alone = aes.cipher(192, "ctr") -- expect: lua.resty.aes-cipher algorithm=AES key_bits=192 mode=CTR
