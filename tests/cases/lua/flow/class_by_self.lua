local digest = require "openssl.digest"

local Hasher = {}

function Hasher:new(name)
  local made = setmetatable({ name = name }, self)
  self.__index = self
  return made
end

function Hasher:hash()
  return digest.new(self.name) -- expect: lua.openssl.digest algorithm=MD5
end

Hasher:new("md5"):hash()
