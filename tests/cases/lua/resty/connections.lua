local http = require "resty.http"
local client = http.new() -- expect-applied: lua.resty.http-client
client:request_uri("https://bank.example", { ssl_verify = false }) -- expect: lua.resty.http-request certificate_check=disabled; finding: VT-0701
client:request_uri("https://bank.example", { ssl_verify = true }) -- expect: lua.resty.http-request certificate_check=enabled; no-finding: VT-0701
client:connect({ scheme = "https", host = "bank.example", ssl_verify = false }) -- expect: lua.resty.http-connect certificate_check=disabled; finding: VT-0701
client:ssl_handshake(nil, "bank.example", false) -- expect: lua.resty.http-handshake certificate_check=disabled; finding: VT-0701
