local digest = require "openssl.digest"
local _M = {}
_M.HASH = "md5"
_M.STRONG = "sha256"

function _M.weak() return digest.new(_M.HASH) end -- expect: lua.openssl.digest algorithm=MD5
function _M.strong() return digest.new(_M.STRONG) end -- expect: lua.openssl.digest algorithm=SHA-256

return _M
