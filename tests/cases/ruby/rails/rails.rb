class Customer < ApplicationRecord
  has_secure_password  # expect: ruby.rails.has-secure-password algorithm=bcrypt
end

def messages(secret, salt)
  maker = ActiveSupport::KeyGenerator.new(secret, iterations: 1000)  # expect-applied: ruby.rails.key-generator
  key = maker.generate_key(salt, 32)  # expect: ruby.rails.generate-key algorithm=PBKDF2 iterations=1000 output_bits=256
  ActiveSupport::MessageEncryptor.new(key, cipher: "aes-256-gcm")  # expect: ruby.rails.encryptor algorithm=AES mode=GCM key=derived
  ActiveSupport::MessageVerifier.new(secret, digest: "SHA256")  # expect: ruby.rails.verifier algorithm=HMAC digest=SHA-256
end
