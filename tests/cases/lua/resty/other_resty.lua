local aes = require "house.aes"
local md5 = require "house.md5"
local random = require "house.random"
local hmac = require "house.hmac"
local jwt = require "house.jwt"
md5:new() -- expect-none: lua.resty.digest
aes:new("a password") -- expect-none: lua.resty.aes-password-default
aes:new("a password", nil, nil, aes.hash.md5) -- expect-none: lua.resty.aes-password
aes:new("0123456789abcdef", nil, aes.cipher(128, "cbc"), { iv = "x" }) -- expect-none: lua.resty.aes-key; expect-none: lua.resty.aes-cipher
random.bytes(16) -- expect-none: lua.resty.random
hmac:new("k", hmac.ALGOS.SHA1) -- expect-none: lua.resty.hmac
jwt:sign("k", { header = { alg = "HS256" } }) -- expect-none: lua.resty.jwt-sign
local http = require("house.http").new() -- expect-none: lua.resty.http-client
http:request_uri("https://bank.example", { ssl_verify = false }) -- expect-none: lua.resty.http-request
http:connect({ ssl_verify = false }) -- expect-none: lua.resty.http-connect
http:ssl_handshake(nil, "bank.example", false) -- expect-none: lua.resty.http-handshake
