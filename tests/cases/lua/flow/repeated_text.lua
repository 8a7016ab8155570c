local hmac = require "openssl.hmac"
local rand = require "openssl.rand"
local digest = require "openssl.digest"
hmac.new(("k"):rep(16), "sha256") -- expect: lua.luaossl.hmac key=literal digest=SHA-256
hmac.new(string.rep("\0", 16), "sha256") -- expect: lua.luaossl.hmac key=zero
hmac.new(rand.bytes(16), "sha256") -- expect: lua.luaossl.hmac key=secure-random
digest.new(string.reverse("5dm")) -- expect: lua.openssl.digest algorithm=MD5
digest.new(("652ahs"):reverse()) -- expect: lua.openssl.digest algorithm=SHA-256
