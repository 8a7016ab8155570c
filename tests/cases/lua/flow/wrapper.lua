local cipher = require "openssl.cipher"

local function box(name, key, iv)
  local made = cipher.new(name) -- expect: lua.luaossl.cipher algorithm=AES mode=CBC key=literal iv=literal
  return made:encrypt(key, iv)
end

local function seal(text)
  return box("aes-128-cbc", "0123456789abcdef", "fedcba9876543210"):final(text)
end

return seal("x")
