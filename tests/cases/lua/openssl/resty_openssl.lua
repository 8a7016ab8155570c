local cipher = require "resty.openssl.cipher"
local digest = require "resty.openssl.digest"
local made = cipher.new("aes-256-cbc") -- expect: lua.resty-openssl.cipher mode=CBC key=literal iv=zero
made:encrypt("0123456789abcdef0123456789abcdef", ("\0"):rep(16), "x") -- expect-applied: lua.resty-openssl.cipher-key
local second = cipher.new("aes-128-ecb") -- expect: lua.resty-openssl.cipher mode=ECB key=literal
second:init("0123456789abcdef", nil, { is_encrypt = true }) -- expect-applied: lua.resty-openssl.cipher-init
digest.new("md5") -- expect: lua.resty-openssl.digest algorithm=MD5
digest.new() -- expect: lua.resty-openssl.digest algorithm=SHA-1
