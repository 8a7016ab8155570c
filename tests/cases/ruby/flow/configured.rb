# What a block sets of the object that a module keeps, where the object's class begins with nothing.
require 'openssl'

module Orchard
  class Rules
    attr_accessor :digest, :bits, :never
  end

  def self.rules
    @rules ||= Rules.new
  end

  def self.configure
    yield rules
  end
end

class Press
  def sum(juice)
    OpenSSL::Digest.new(Orchard.rules.digest).hexdigest(juice) # expect: ruby.openssl.digest algorithm=MD5; finding: VT-0201; expect: ruby.openssl.digest algorithm=?
  end

  def key
    OpenSSL::PKey::RSA.generate(Orchard.rules.bits || 4096) # expect: ruby.openssl.rsa-generate key_bits=1024; finding: VT-0501; expect: ruby.openssl.rsa-generate key_bits=4096
  end

  def nobody
    OpenSSL::Digest.new(Orchard.rules.never) # expect: ruby.openssl.digest algorithm=?
  end
end

Orchard.configure do |rules|
  rules.digest = 'MD5'
  rules.bits = 1024
end
