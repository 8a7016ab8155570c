require "securerandom"

def secure
  SecureRandom.hex(16)  # expect: ruby.random.secure-text generator=secure
  SecureRandom.uuid  # expect: ruby.random.secure-text generator=secure
  key = SecureRandom.random_bytes(32)  # expect: ruby.random.secure-bytes generator=secure
  OpenSSL::HMAC.digest("sha256", key, "order")  # expect: ruby.openssl.hmac key=secure-random key_bits=256
end

def guessed
  rand(100)  # expect: ruby.random.number generator=predictable
  Random.rand(1..6)  # expect: ruby.random.number generator=predictable
  srand(42)  # expect: ruby.random.seed seed=literal
  [1, 2, 3].sample  # expect: ruby.random.choice generator=predictable
  [1, 2, 3].shuffle(random: SecureRandom)  # expect: ruby.random.choice-secure generator=secure
end

def own_generator
  generator = Random.new(7)  # expect: ruby.random.generator generator=predictable seed=literal
  key = generator.bytes(16)  # expect: ruby.random.bytes generator=predictable
  OpenSSL::HMAC.digest("sha256", key, "order")  # expect: ruby.openssl.hmac key=predictable-random key_bits=128
end
