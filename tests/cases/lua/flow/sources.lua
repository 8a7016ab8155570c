local cipher = require "openssl.cipher"

local function from_file(iv)
  local file = io.open("key", "rb")  -- expect-applied: lua.io.open
  local key = file:read("*a")  -- expect-applied: lua.io.read
  return cipher.new("aes-256-gcm"):encrypt(key, iv)  -- expect: lua.luaossl.cipher key=file
end

local function own(iv, store)
  return cipher.new("aes-256-gcm"):encrypt(store:read("*a"), iv)  -- expect: lua.luaossl.cipher key=?
end

local function others(store)
  store.open("key", "rb")  -- expect-none: lua.io.open
  store:read("*a")  -- expect-none: lua.io.read
end
