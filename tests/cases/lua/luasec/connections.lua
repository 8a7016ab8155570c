local ssl = require "ssl"
local https = require "ssl.https"
local params = { mode = "client", protocol = "tlsv1", verify = "none" } -- finding: VT-0701; finding: VT-0711

local function old(conn)
  return ssl.wrap(conn, params) -- expect: lua.luasec.context protocol=TLS version=1.0 certificate_check=disabled
end

local function good(conn)
  return ssl.wrap(conn, { mode = "client", protocol = "tlsv1_2", verify = "peer" }) -- expect: lua.luasec.context version=1.2 certificate_check=enabled; no-finding: VT-0701
end

https.request({ url = "https://bank.example", verify = "none" }) -- expect: lua.luasec.https certificate_check=disabled; finding: VT-0701
https.request({ url = "https://bank.example", verify = "peer" }) -- expect: lua.luasec.https certificate_check=enabled
return { old, good }
