local cipher = require "openssl.cipher"

local Box = {}
local mt = { __index = Box }

function Box.new(mode)
  local self = setmetatable({}, mt)
  self.mode = mode
  return self
end

function Box:seal()
  return cipher.new("aes-256-" .. self.mode) -- expect: lua.luaossl.cipher algorithm=AES key_bits=256 mode=GCM
end

local made = Box.new("gcm")
made:seal()
