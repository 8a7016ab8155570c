module Garden
  module PKCS5
    def self.pbkdf2_hmac(*seeds) = seeds
    def self.pbkdf2_hmac_sha1(*seeds) = seeds
  end

  module KDF
    def self.pbkdf2_hmac(seed, **rest) = seed
    def self.scrypt(seed, **rest) = seed
    def self.hkdf(seed, **rest) = seed
  end

  module Random
    def self.random_bytes(count) = count
  end
end

def plant(seed)
  Garden::PKCS5.pbkdf2_hmac(seed, "earth", 1, 2, "sha1")  # expect-none: ruby.openssl.pkcs5-pbkdf2
  Garden::PKCS5.pbkdf2_hmac_sha1(seed, "earth", 1, 2)  # expect-none: ruby.openssl.pkcs5-pbkdf2-sha1
  Garden::KDF.pbkdf2_hmac(seed, salt: "earth", iterations: 1, length: 2, hash: "sha1")  # expect-none: ruby.openssl.kdf-pbkdf2
  Garden::KDF.scrypt(seed, salt: "earth", N: 2, r: 1, p: 1, length: 2)  # expect-none: ruby.openssl.kdf-scrypt
  Garden::KDF.hkdf(seed, salt: "earth", info: "", length: 2, hash: "sha1")  # expect-none: ruby.openssl.kdf-hkdf
  Garden::Random.random_bytes(3)  # expect-none: ruby.openssl.random
end
