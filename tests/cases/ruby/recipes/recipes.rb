require 'devise'
require 'lockbox'
require 'rbnacl'
require 'rotp'

Devise.setup do |config|  # expect-applied: ruby.devise.setup
  config.stretches = 4  # expect: ruby.devise.stretches algorithm=bcrypt cost=4 function=keyderive; finding: VT-0404
  config.pepper = 'a fixed text'  # expect: ruby.devise.secret material=secret-key secret=literal secret_bits=96; finding: VT-0301
end

class User
  attr_encrypted :email, key: :secret_key  # expect: ruby.attr_encrypted.attribute algorithm=AES key_bits=256
  attr_encrypted :name, key: :secret_key, algorithm: 'aes-256-cbc'  # expect: ruby.attr_encrypted.attribute algorithm=AES key_bits=256 mode=CBC; finding: VT-0111
  has_encrypted :phone  # expect: ruby.lockbox.attribute algorithm=AES key_bits=256 mode=GCM
end

box = Lockbox.new(key: 'a' * 64)  # expect: ruby.lockbox.new algorithm=AES key=literal key_bits=256 mode=GCM; finding: VT-0301
other = Lockbox.new(key: Lockbox.generate_key, algorithm: 'xchacha20')  # expect: ruby.lockbox.new algorithm=XChaCha20-Poly1305 key=secure-random; expect-applied: ruby.lockbox.key
totp = ROTP::TOTP.new('JBSWY3DPEHPK3PXP')  # expect: ruby.rotp.new digest=SHA-1 key=literal protocol=TOTP; finding: VT-0301
strong = ROTP::TOTP.new(secret, digest: 'sha256')  # expect: ruby.rotp.new digest=SHA-256 key=? protocol=TOTP

def nacl(text, peer, own, word, salt)
  pair = RbNaCl::Box.new(peer, own)  # expect: ruby.rbnacl.box algorithm=NaCl-box function=encrypt nonce=literal nonce_bits=192 private_key=?
  pair.encrypt('always the same nonce 24', text)  # expect-applied: ruby.rbnacl.box-encrypt; finding: VT-0311
  RbNaCl::PrivateKey.generate  # expect: ruby.rbnacl.private-key algorithm=X25519 function=keygen
  RbNaCl::AEAD::XChaCha20Poly1305IETF.new('0123456789abcdef0123456789abcdef')  # expect: ruby.rbnacl.xchacha algorithm=XChaCha20-Poly1305 key=literal key_bits=256; finding: VT-0301
  RbNaCl::PasswordHash.scrypt(word, salt, 2**20, 2**24, 32)  # expect: ruby.rbnacl.scrypt algorithm=scrypt function=keyderive output_bits=256 password=? salt=?
  RbNaCl::PasswordHash.argon2id(word, 'fixed salt 16 by', 4, 2**26, 32)  # expect: ruby.rbnacl.argon2 algorithm=Argon2id function=keyderive password=? salt=literal salt_bits=128; finding: VT-0320
  RbNaCl::HMAC::SHA256.new('changeit')  # expect: ruby.rbnacl.hmac algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=64; finding: VT-0301; finding: VT-0504
end
