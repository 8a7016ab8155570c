require 'openssl'
require 'forwardable'

class Sizes
  attr_reader :wide

  def initialize = @wide = 4096
  def narrow = 1024
  alias thin narrow
  alias_method :broad, :wide
end

class Desk
  extend Forwardable
  def_delegators :@sizes, :narrow, :wide
  def_delegator :@sizes, :thin, :least
  delegate :broad, to: :held

  def initialize = @sizes = Sizes.new
  def held = @sizes
end

def small_ones
  OpenSSL::PKey::RSA.new(Sizes.new.thin) # expect: ruby.openssl.rsa-new key_bits=1024
  OpenSSL::PKey::RSA.new(Desk.new.narrow) # expect: ruby.openssl.rsa-new key_bits=1024
  OpenSSL::PKey::RSA.new(Desk.new.least) # expect: ruby.openssl.rsa-new key_bits=1024
end

def large_ones
  OpenSSL::PKey::RSA.new(Sizes.new.broad) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding
  OpenSSL::PKey::RSA.new(Desk.new.broad) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding
  OpenSSL::PKey::RSA.new(Desk.new.wide) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding
end

# What is defined anew is not what its alias is.
class Anew
  def size = 1024
  alias before size
  def size = 4096
end

OpenSSL::PKey::RSA.new(Anew.new.before) # no-finding

module Settings
  mattr_accessor :bits, default: 1024
  mattr_accessor(:more) { 4096 }
end

OpenSSL::PKey::RSA.new(Settings.bits) # expect: ruby.openssl.rsa-new key_bits=1024
OpenSSL::PKey::RSA.new(Settings.more) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding

Thread.current[:bits] = 1024
Thread.current[:more] = 4096
OpenSSL::PKey::RSA.new(Thread.current[:bits]) # expect: ruby.openssl.rsa-new key_bits=1024
OpenSSL::PKey::RSA.new(Thread.current[:more]) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding

class Plain
  KIND = 'SHA256'

  def sum(text) = OpenSSL::Digest.new(self.class::KIND).hexdigest(text) # expect: ruby.openssl.digest algorithm=SHA-256; expect: ruby.openssl.digest algorithm=MD5
end

class Heir < Plain
  KIND = 'MD5'
end

Plain.new.sum('a')
Heir.new.sum('a')
