local ngx = ngx
local a = ngx.md5("x") -- expect: lua.ngx.digest algorithm=MD5
local b = ngx.md5_bin("x") -- expect: lua.ngx.digest algorithm=MD5
local c = ngx.sha1_bin("x") -- expect: lua.ngx.digest algorithm=SHA-1
local d = ngx.hmac_sha1("fixed key", "x") -- expect: lua.ngx.hmac algorithm=HMAC digest=SHA-1 key=literal
local e = ngx.crc32_long("x") -- expect-none
