# A module, or a class, that is opened again is one with what stood there before.
require 'openssl'

module Shop
  class Keys
    def make
      OpenSSL::PKey::RSA.new(BITS) # expect: ruby.openssl.rsa-new key_bits=1024
      OpenSSL::PKey::RSA.new(Shop::Settings[:bits]) # expect: ruby.openssl.rsa-new key_bits=2048
    end
  end
end

module Shop
  BITS = 1024
  Settings = { bits: 2048 }.freeze
  class Other
    SIZE = 3072
  end
end

class Sums
  def initialize
    @name = 'MD5'
  end
end

class Sums
  def all(text)
    OpenSSL::Digest.new(@name).digest(text) # expect: ruby.openssl.digest algorithm=MD5
    OpenSSL::PKey::RSA.new(SIZE) # expect-none: ruby.openssl.rsa-new
  end
end
