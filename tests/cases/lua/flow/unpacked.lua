local cipher = require "openssl.cipher"
local arguments = { "aes-128-ecb" }
cipher.new(unpack(arguments)) -- expect: lua.luaossl.cipher mode=ECB
cipher.new(table.unpack({ "aes-256-gcm" })) -- expect: lua.luaossl.cipher mode=GCM
