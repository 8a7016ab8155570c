local digest = require "openssl.digest"
local _M = { hash = "md5" }

function _M.set(name) _M.hash = name end
function _M.make() return digest.new(_M.hash) end -- expect: lua.openssl.digest

_M.set("sha256")
_M.make()
return _M
