require 'openssl'

class Press
  @@rounds = 700

  def self.load
    @@rounds = 660_000
  end

  def self.run(phrase, salt)
    load
    OpenSSL::PKCS5.pbkdf2_hmac(phrase, salt, @@rounds, 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=660000
  end
end

Press.run(ARGV[0], ARGV[1])
