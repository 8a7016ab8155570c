require "openssl"

def old_way(words, salt)
  OpenSSL::PKCS5.pbkdf2_hmac(words, salt, 20_000, 32, OpenSSL::Digest.new("SHA256"))  # expect: ruby.openssl.pkcs5-pbkdf2 algorithm=PBKDF2 digest=SHA-256 iterations=20000 output_bits=256
end

def oldest_way(words, salt)
  OpenSSL::PKCS5.pbkdf2_hmac_sha1(words, salt, 2000, 16)  # expect: ruby.openssl.pkcs5-pbkdf2-sha1 algorithm=PBKDF2 digest=SHA-1 iterations=2000 output_bits=128
end

def new_way(words, salt)
  OpenSSL::KDF.pbkdf2_hmac(words, salt: salt, iterations: 700_000, length: 32, hash: "sha512")  # expect: ruby.openssl.kdf-pbkdf2 digest=SHA-512 iterations=700000 output_bits=256
end

def much_memory(words, salt)
  OpenSSL::KDF.scrypt(words, salt: salt, N: 2**15, r: 8, p: 1, length: 32)  # expect: ruby.openssl.kdf-scrypt algorithm=scrypt cost=32768 block_size=8 parallelism=1
end

def spread(secret, salt)
  OpenSSL::KDF.hkdf(secret, salt: salt, info: "orders", length: 32, hash: "SHA256")  # expect: ruby.openssl.kdf-hkdf algorithm=HKDF digest=SHA-256 output_bits=256
end

def drawn_salt(words)
  salt = OpenSSL::Random.random_bytes(16)  # expect: ruby.openssl.random generator=secure
  OpenSSL::KDF.pbkdf2_hmac(words, salt: salt, iterations: 600_000, length: 32, hash: "sha256")  # expect: ruby.openssl.kdf-pbkdf2 salt=secure-random salt_bits=128
end
