local digest = require "openssl.digest"

local function old() return "sha1" end
local function new() return "sha512" end

digest.new(old()) -- expect: lua.openssl.digest algorithm=SHA-1
digest.new(new()) -- expect: lua.openssl.digest algorithm=SHA-512
