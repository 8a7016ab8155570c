# Hashes that Rails merges level by level.
require 'openssl'

DEFAULTS = { kdf: { rounds: 700, digest: 'SHA256' }, length: 32 }.freeze
slow = DEFAULTS.deep_merge(kdf: { rounds: 700_000 })
quick = DEFAULTS.deep_merge({ length: 64 })

OpenSSL::PKCS5.pbkdf2_hmac(ARGV[0], ARGV[1], slow[:kdf][:rounds], 32, slow[:kdf][:digest]) # expect: ruby.openssl.pkcs5-pbkdf2 iterations=700000 digest=SHA-256; no-finding
OpenSSL::PKCS5.pbkdf2_hmac(ARGV[0], ARGV[1], quick[:kdf][:rounds], 32, quick[:kdf][:digest]) # expect: ruby.openssl.pkcs5-pbkdf2 iterations=700 digest=SHA-256; finding: VT-0401
