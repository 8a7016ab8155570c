local stdnse = require "stdnse"
local openssl = stdnse.silent_require "openssl"

local function tag(key, text)
  return openssl.hmac("MD5", key, text)  -- expect: lua.nmap-openssl.hmac algorithm=HMAC digest=MD5
end
