require 'openssl'

class Vault
  SETTINGS = Rails.application.config_for(:vault)

  def all(text)
    OpenSSL::Digest.hexdigest(SETTINGS[:digest], text) # expect: ruby.openssl.digest-call algorithm=SHA-1; expect-none: ruby.openssl.digest-call algorithm=SHA-512; expect-none: ruby.openssl.digest-call algorithm=MD4
    OpenSSL::KDF.pbkdf2_hmac(text, salt: '', iterations: SETTINGS.fetch(:rounds), length: 32, hash: 'SHA256') # expect: ruby.openssl.kdf-pbkdf2 iterations=2000
    OpenSSL::PKey::RSA.new(SETTINGS[:keys][:bits]) # expect: ruby.openssl.rsa-new key_bits=1024
    OpenSSL::PKey::RSA.new(SETTINGS[:bits]) # expect-none: ruby.openssl.rsa-new key_bits=512
  end
end
