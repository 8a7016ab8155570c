# Variables of classes, each class's own, also where another class has an attribute of that name.
require 'openssl'

class Fixed
  @quick = false

  def self.quick?
    @quick
  end
end

class Open
  class << self
    attr_accessor :quick
  end
  self.quick = false
end

module Kept
  mattr_accessor :bits
  @@bits = 1024
end

module Larger
  mattr_accessor :bits
  @@bits = 4096
end

OpenSSL::Cipher.new(Fixed.quick? ? 'des-cbc' : 'aes-256-gcm') # expect: ruby.openssl.cipher algorithm=AES; no-finding
OpenSSL::Cipher.new(Open.quick ? 'des-ede3-cbc' : 'aes-256-gcm') # expect: ruby.openssl.cipher algorithm=AES; expect: ruby.openssl.cipher algorithm=3DES; finding: VT-0103; finding: VT-0111
OpenSSL::PKey::RSA.new(Kept.bits) # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501
OpenSSL::PKey::RSA.new(Larger.bits) # expect: ruby.openssl.rsa-new key_bits=4096
