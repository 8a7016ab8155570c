require "openssl"
require "securerandom"

def fixed_key(text)
  OpenSSL::HMAC.digest("SHA256", "an example key that is written down", text)  # finding: VT-0301
end

def key_of_the_environment(text)
  OpenSSL::HMAC.digest("SHA256", ENV.fetch("ORDER_KEY"), text)  # no-finding
end

def guessed_key(text)
  key = Random.new.bytes(16)  # finding: VT-0605; finding: VT-0605
  OpenSSL::HMAC.digest("SHA256", key, text)  # finding: VT-0303
end

def drawn_key(text)
  key = SecureRandom.random_bytes(32)  # no-finding
  OpenSSL::HMAC.digest("SHA256", key, text)  # no-finding
end

def few_rounds(words, salt)
  OpenSSL::PKCS5.pbkdf2_hmac(words, salt, 500, 32, "sha256")  # finding: VT-0401
end

def many_rounds(words, salt)
  OpenSSL::PKCS5.pbkdf2_hmac(words, salt, 600_000, 32, "sha256")  # no-finding
end

def fixed_salt(words)
  OpenSSL::KDF.pbkdf2_hmac(words, salt: "shop", iterations: 600_000, length: 32, hash: "sha256")  # finding: VT-0320
end

def drawn_salt(words)
  salt = SecureRandom.random_bytes(16)  # no-finding
  OpenSSL::KDF.pbkdf2_hmac(words, salt: salt, iterations: 600_000, length: 32, hash: "sha256")  # no-finding
end

def fixed_password(salt)
  OpenSSL::KDF.pbkdf2_hmac("open sesame", salt: salt, iterations: 600_000, length: 32, hash: "sha256")  # finding: VT-0302
end

def token
  rand(1_000_000).to_s  # finding: VT-0605
end

def good_token
  SecureRandom.hex(16)  # no-finding
end

def cheap(words)
  BCrypt::Password.create(words, cost: 4)  # finding: VT-0404
end

def dear(words)
  BCrypt::Password.create(words)  # no-finding
end
