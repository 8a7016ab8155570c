local digest = require "openssl.digest"
local names = { "md5", "sha256" }
for i = 1, #names do
  digest.new(names[i]) -- expect: lua.openssl.digest algorithm=MD5; expect: lua.openssl.digest algorithm=SHA-256
end
