require "openssl"
require "digest"
require "rbnacl"

def keys
  OpenSSL::PKey.generate_key("EC", "ec_paramgen_curve" => "secp112r1")  # expect: ruby.openssl.pkey-generate curve=secp112r1
  OpenSSL::PKey.generate_parameters("EC", ec_paramgen_curve: "prime256v1")  # expect: ruby.openssl.pkey-parameters curve=P-256
end

def sums(text)
  Digest("MD5").hexdigest(text)  # expect: ruby.digest.by-name algorithm=MD5
  Digest("SHA256").hexdigest(text)  # expect: ruby.digest.by-name algorithm=SHA-256
end

def sealed(key, text)
  RbNaCl::AEAD::ChaCha20Poly1305IETF.new(key).encrypt("abcdefghijkl", text, "")  # expect: ruby.rbnacl.aead nonce=literal; expect-applied: ruby.rbnacl.aead-encrypt
  box = RbNaCl::AEAD::XChaCha20Poly1305IETF.new(key)  # expect: ruby.rbnacl.xchacha nonce=secure-random
  box.encrypt(RbNaCl::Random.random_bytes(24), text, "")  # expect-applied: ruby.rbnacl.aead-encrypt
end

# (None of these is a call of a library.)
class Cabinet
  def encrypt(nonce, text, more) = text
  def self.Digest(name) = name
end

def others(text)
  Cabinet.new.encrypt("abcdefghijkl", text, "")  # expect-none: ruby.rbnacl.aead-encrypt
  Cabinet.Digest("MD5")  # expect-none: ruby.digest.by-name
end
