local pkey = require "openssl.pkey"
local kdf = require "openssl.kdf"
local rand = require "openssl.rand"
pkey.new({ type = "RSA", bits = 1024 }) -- expect: lua.luaossl.pkey algorithm=RSA key_bits=1024; finding: VT-0501
pkey.new({ type = "RSA", bits = 3072 }) -- expect: lua.luaossl.pkey algorithm=RSA key_bits=3072; no-finding: VT-0501
pkey.new({ type = "EC", curve = "prime256v1" }) -- expect: lua.luaossl.pkey algorithm=EC curve=P-256
kdf.derive({ type = "PBKDF2", md = "sha1", pass = "x", salt = "saltsalt", iter = 1000, outlen = 32 }) -- expect: lua.luaossl.kdf algorithm=PBKDF2 iterations=1000 salt=literal digest=SHA-1; finding: VT-0402; finding: VT-0302; finding: VT-0320
kdf.derive({ type = "PBKDF2", md = "sha256", pass = os.getenv("P"), salt = rand.bytes(16), iter = 600000, outlen = 32 }) -- expect: lua.luaossl.kdf iterations=600000 salt=secure-random; no-finding: VT-0402
