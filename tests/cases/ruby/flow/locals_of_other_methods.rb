# What one method puts into a field by way of a variable that is assigned once is what another finds there.
require 'openssl'

class Channel
  def initialize(seed, later)
    drawn = OpenSSL::Random.random_bytes(32) # expect: ruby.openssl.random generator=secure
    @drawn = drawn
    digest = OpenSSL::Digest.new('SHA256') # expect: ruby.openssl.digest algorithm=SHA-256
    digest.update(seed)
    @derived = digest.digest
    twice = 'fixed'
    twice = later if later
    @twice = twice
  end

  def use(message)
    OpenSSL::HMAC.digest('SHA256', @drawn, message) # expect: ruby.openssl.hmac key=secure-random key_bits=256
    OpenSSL::HMAC.digest('SHA256', @derived, message) # expect: ruby.openssl.hmac key=derived
    OpenSSL::HMAC.digest('SHA256', @twice, message) # expect: ruby.openssl.hmac key=?
  end
end
