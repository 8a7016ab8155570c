module Toys
  class KeyGenerator
    def generate_key(salt, size) = salt
  end

  class MessageEncryptor
  end

  class MessageVerifier
  end

  class Box
    def has_secure_password = true
  end
end

def wind_up(secret)
  maker = Toys::KeyGenerator.new(secret, iterations: 1000)  # expect-none: ruby.rails.key-generator
  maker.generate_key("salt", 32)  # expect-none: ruby.rails.generate-key
  Toys::MessageEncryptor.new(secret, cipher: "aes-256-gcm")  # expect-none: ruby.rails.encryptor
  Toys::MessageVerifier.new(secret, digest: "SHA256")  # expect-none: ruby.rails.verifier
  Toys::Box.new.has_secure_password  # expect-none: ruby.rails.has-secure-password
end
