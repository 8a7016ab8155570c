local ssl = require "ssl"
local https = require "ssl.https"
local params = { mode = "client", protocol = "tlsv1", verify = "none" } -- finding: VT-0701; finding: VT-0711

local function old(conn)
  return ssl.wrap(conn, params) -- expect: lua.luasec.wrap protocol=TLS version=1.0 certificate_check=disabled
end

local function good(conn)
  return ssl.wrap(conn, { mode = "client", protocol = "tlsv1_2", verify = "peer" }) -- expect: lua.luasec.wrap version=1.2 certificate_check=enabled; no-finding: VT-0701
end

ssl.newcontext({ mode = "server", protocol = "sslv3", verify = "none" }) -- expect: lua.luasec.context protocol=SSL version=3.0 certificate_check=disabled; finding: VT-0701; finding: VT-0710
ssl.newcontext({ mode = "server", protocol = "tlsv1_3", verify = "peer" }) -- expect: lua.luasec.context version=1.3 certificate_check=enabled; no-finding
https.request({ url = "https://bank.example", verify = "none" }) -- expect: lua.luasec.https certificate_check=disabled; finding: VT-0701
https.request({ url = "https://bank.example", verify = "peer" }) -- expect: lua.luasec.https certificate_check=enabled
return { old, good }
