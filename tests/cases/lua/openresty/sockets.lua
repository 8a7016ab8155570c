local sock = ngx.socket.tcp() -- expect-applied: lua.ngx.socket
sock:connect("bank.example", 443)
sock:sslhandshake(nil, "bank.example", false) -- expect: lua.ngx.handshake certificate_check=disabled; finding: VT-0701
local checked = ngx.socket.tcp()
checked:sslhandshake(nil, "bank.example", true) -- expect: lua.ngx.handshake certificate_check=enabled; no-finding: VT-0701
