local cipher = require "openssl.cipher"

local Box = { mode = "ecb" }
Box.__index = Box

function Box.new(bits)
  local self = setmetatable({ bits = bits }, Box)
  return self
end

function Box:seal()
  return cipher.new("aes-" .. self.bits .. "-" .. Box.mode) -- expect: lua.luaossl.cipher algorithm=AES key_bits=128 mode=ECB
end

Box.new(128):seal()
