local digest = require "openssl.digest"
local hmac = require "openssl.hmac"
digest.new("md5") -- expect: lua.openssl.digest algorithm=MD5; finding: VT-0201
digest.new("sha1") -- expect: lua.openssl.digest algorithm=SHA-1; finding: VT-0202
digest.new("sha256") -- expect: lua.openssl.digest algorithm=SHA-256; no-finding
hmac.new("fixed key") -- expect: lua.luaossl.hmac digest=SHA-1 key=literal; finding: VT-0301; finding: VT-0504
