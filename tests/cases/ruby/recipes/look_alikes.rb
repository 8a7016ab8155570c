# Classes of another module that are called like those of the library.
def all(a)
  House::RbNaCl::Box.new(a) # expect-none: ruby.rbnacl.box
  House::RbNaCl::Box.encrypt(a) # expect-none: ruby.rbnacl.box-encrypt
  House::RbNaCl::PrivateKey.generate(a) # expect-none: ruby.rbnacl.private-key
  House::RbNaCl::AEAD::XChaCha20Poly1305IETF.new(a) # expect-none: ruby.rbnacl.xchacha
  House::RbNaCl::PasswordHash.scrypt(a) # expect-none: ruby.rbnacl.scrypt
  House::RbNaCl::PasswordHash.argon2id(a) # expect-none: ruby.rbnacl.argon2
  House::RbNaCl::HMAC::SHA256.new(a) # expect-none: ruby.rbnacl.hmac
  House::Devise.setup(a) # expect-none: ruby.devise.setup
  House::.attr_encrypted(a) # expect-none: ruby.attr_encrypted.attribute
  House::Lockbox.new(a) # expect-none: ruby.lockbox.new
  House::.has_encrypted(a) # expect-none: ruby.lockbox.attribute
  House::Lockbox.generate_key(a) # expect-none: ruby.lockbox.key
  House::ROTP::TOTP.new(a) # expect-none: ruby.rotp.new
end
