local ngx = require "house.ngx"
ngx.md5("x") -- expect-none: lua.ngx.digest
ngx.hmac_sha1("k", "x") -- expect-none: lua.ngx.hmac
local sock = ngx.socket.tcp() -- expect-none: lua.ngx.socket
sock:sslhandshake(nil, "bank.example", false) -- expect-none: lua.ngx.handshake
