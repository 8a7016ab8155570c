local ok, digest = pcall(require, "openssl.digest")
local done, made = pcall(digest.new, "md5") -- expect: lua.openssl.digest algorithm=MD5
pcall(function()
  digest.new("sha256") -- expect: lua.openssl.digest algorithm=SHA-256
end)
return ok, done, made
