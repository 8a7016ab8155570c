local resty_md5 = require "resty.md5"
local resty_sha256 = require "resty.sha256"
local old = resty_md5:new() -- expect: lua.resty.digest algorithm=MD5
local new = resty_sha256:new() -- expect: lua.resty.digest algorithm=SHA-256
local third = require("resty.sha1"):new() -- expect: lua.resty.digest algorithm=SHA-1
