local digest = require "openssl.digest"
local OLD = false
if OLD then
  digest.new("md5") -- expect-none
else
  digest.new("sha256") -- expect: lua.openssl.digest algorithm=SHA-256
end
digest.new(OLD and "md5" or "sha384") -- expect: lua.openssl.digest algorithm=SHA-384
digest.new(not OLD and "md5" or "sha384") -- expect: lua.openssl.digest algorithm=MD5
if 0 then
  digest.new("sha1") -- expect: lua.openssl.digest algorithm=SHA-1
end
if "" then
  digest.new("sha512") -- expect: lua.openssl.digest algorithm=SHA-512
end
