local digest = require "openssl.digest"
digest.new((("md_5"):gsub("_", ""))) -- expect: lua.openssl.digest algorithm=MD5
digest.new(string.gsub("sha_256", "_", "")) -- expect: lua.openssl.digest algorithm=SHA-256
digest.new(("md5"):gsub("%d", "4")) -- expect: lua.openssl.digest algorithm=?
