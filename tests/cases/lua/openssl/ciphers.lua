local cipher = require "openssl.cipher"
local rand = require "openssl.rand"
local book = cipher.new("aes-128-ecb") -- expect: lua.luaossl.cipher mode=ECB function=encrypt key=literal; finding: VT-0110
book:encrypt("0123456789abcdef") -- expect-applied: lua.luaossl.cipher-key; finding: VT-0301
local fixed = cipher.new("aes-256-cbc") -- expect: lua.luaossl.cipher iv=literal; finding: VT-0111
fixed:encrypt(rand.bytes(32), "0123456789abcdef") -- finding: VT-0310
local good = cipher.new("aes-256-gcm") -- expect: lua.luaossl.cipher mode=GCM key=secure-random iv=secure-random; no-finding: VT-0110
good:encrypt(rand.bytes(32), rand.bytes(12)) -- no-finding
local old = cipher.new("des-cbc") -- expect: lua.luaossl.cipher algorithm=DES; finding: VT-0101; finding: VT-0111
local stream = cipher.new("rc4") -- expect: lua.luaossl.cipher algorithm=RC4; finding: VT-0107
