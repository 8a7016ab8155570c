local openssl = require "openssl"
openssl.md5("x") -- expect: lua.nmap-openssl.digest algorithm=MD5
openssl.digest("sha256", "x") -- expect: lua.nmap-openssl.digest-by-name algorithm=SHA-256
openssl.encrypt("des-cbc", "01234567", "76543210", "x") -- expect: lua.nmap-openssl.cipher algorithm=DES mode=CBC key=literal iv=literal
openssl.hmac("SHA1", "key", "x") -- expect: lua.nmap-openssl.hmac digest=SHA-1 key=literal
