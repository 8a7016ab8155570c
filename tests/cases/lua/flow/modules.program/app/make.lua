local digest = require "openssl.digest"
local M = {}
function M.of(name)
  return digest.new(name) -- expect: lua.openssl.digest algorithm=SHA-1
end
return M
