local digest = require "openssl.digest"

local function inner(old)
  local name = "md5"
  do
    local name = "sha1"
    digest.new(name) -- expect: lua.openssl.digest algorithm=SHA-1
  end
  digest.new(name) -- expect: lua.openssl.digest algorithm=MD5; expect-none: lua.openssl.digest algorithm=SHA-1
  if old then
    name = "sha256"
  end
  digest.new(name) -- expect: lua.openssl.digest algorithm=MD5; expect: lua.openssl.digest algorithm=SHA-256
end
