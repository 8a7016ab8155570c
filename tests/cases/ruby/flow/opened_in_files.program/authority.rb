require 'openssl'

module Forge
  class Authority
    def initialize(name, bits)
      @name = name
      @key = OpenSSL::PKey::RSA.new(bits) # expect: ruby.openssl.rsa-new key_bits=1024
    end
  end
end
