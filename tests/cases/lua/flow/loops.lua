local digest = require "openssl.digest"
for _, name in ipairs({ "md5", "sha1" }) do
  digest.new(name) -- expect: lua.openssl.digest algorithm=MD5; expect: lua.openssl.digest algorithm=SHA-1
end
for key, name in pairs({ a = "sha256", b = "sha512" }) do
  digest.new(name) -- expect: lua.openssl.digest algorithm=SHA-256; expect: lua.openssl.digest algorithm=SHA-512
end
for name in pairs({ sha224 = true, sha384 = true }) do
  digest.new(name) -- expect: lua.openssl.digest algorithm=SHA-224; expect: lua.openssl.digest algorithm=SHA-384
end
