local digest = require "openssl.digest"

local Base = {}
Base.__index = Base

function Base:hash()
  return digest.new("md5") -- expect: lua.openssl.digest algorithm=MD5
end

local Derived = setmetatable({}, { __index = Base })
Derived.__index = Derived

function Derived.new()
  return setmetatable({}, Derived)
end

function Derived:strong()
  return digest.new("sha256") -- expect: lua.openssl.digest algorithm=SHA-256
end

local made = Derived.new()
made:hash()
made:strong()
