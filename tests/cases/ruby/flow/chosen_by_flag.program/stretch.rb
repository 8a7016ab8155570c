require 'openssl'

# What a method of its own says for a flag that the program sets one way only.
class Stretch
  def initialize(thorough)
    @thorough = thorough
  end

  def rounds
    @thorough ? 650_000 : 3_000
  end

  def key(password, salt)
    OpenSSL::PKCS5.pbkdf2_hmac(password, salt, rounds, 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=650000; expect: ruby.openssl.pkcs5-pbkdf2 iterations=3000 role=unreached
  end
end
