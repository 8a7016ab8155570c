local context = require "openssl.ssl.context"
local old = context.new("TLSv1") -- expect: lua.luaossl.context protocol=TLS version=1.0; finding: VT-0711
local open = context.new("TLS") -- expect: lua.luaossl.context certificate_check=disabled
open:setVerify(context.VERIFY_NONE) -- expect-applied: lua.luaossl.context-verify; finding: VT-0701
local good = context.new() -- expect: lua.luaossl.context certificate_check=enabled
good:setVerify(context.VERIFY_PEER) -- no-finding
