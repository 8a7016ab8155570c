module Attic
  class SecretBox
    def encrypt(nonce, text) = text
  end

  class SimpleBox
    def self.from_secret_key(key) = key
  end

  class ChaCha20Poly1305IETF
  end

  module Random
    def self.random_bytes(count) = count
  end

  module Hash
    def self.blake2b(text) = text
  end

  class SigningKey
    def self.generate = 1
  end
end

def boxes(key, text)
  box = Attic::SecretBox.new(key)  # expect-none: ruby.rbnacl.secretbox
  box.encrypt("nonce", text)  # expect-none: ruby.rbnacl.secretbox-encrypt
  Attic::SimpleBox.from_secret_key(key)  # expect-none: ruby.rbnacl.simplebox
  Attic::ChaCha20Poly1305IETF.new(key)  # expect-none: ruby.rbnacl.aead
  Attic::Random.random_bytes(24)  # expect-none: ruby.rbnacl.random
  Attic::Hash.blake2b(text)  # expect-none: ruby.rbnacl.hash
  Attic::SigningKey.generate  # expect-none: ruby.rbnacl.signing-key
end
