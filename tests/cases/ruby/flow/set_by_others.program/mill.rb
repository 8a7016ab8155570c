# What a class or module has for itself is also what other files set it to.
require 'openssl'

class Mill
  class << self
    attr_accessor :turns
    attr_writer :stone

    def stone
      @stone || 'aes-256-gcm'
    end

    attr_accessor :sieve
  end

  def self.flour(word, salt)
    OpenSSL::PKCS5.pbkdf2_hmac(word, salt, turns, 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=700; finding: VT-0401; expect: ruby.openssl.pkcs5-pbkdf2 iterations=?
  end

  def self.grind
    OpenSSL::Cipher.new(stone) # expect: ruby.openssl.cipher algorithm=DES; finding: VT-0101; expect: ruby.openssl.cipher algorithm=AES mode=GCM; finding: VT-0111
  end

  def self.sift
    OpenSSL::PKey::RSA.new(sieve) # expect-none: ruby.openssl.rsa-new
  end
end

module Bakery
  mattr_accessor :loaves, default: 4096

  def self.bake
    OpenSSL::PKey::RSA.new(loaves) # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501; expect: ruby.openssl.rsa-new key_bits=4096
  end
end
