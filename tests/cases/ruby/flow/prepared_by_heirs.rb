require 'openssl'
require 'set'

# The base's method asks its heir to set what it reads.
class Frame
  def run(text)
    prepare
    OpenSSL::Digest.new(@name).hexdigest(text) # expect: ruby.openssl.digest algorithm=MD5; expect: ruby.openssl.digest algorithm=SHA-384; finding: VT-0201
  end
end

class OldFrame < Frame
  def prepare
    @name = 'MD5'
  end
end

class NewFrame < Frame
  def prepare
    @name = 'SHA384'
  end
end

OldFrame.new.run('a')
NewFrame.new.run('a')

class Order
  def initialize = @wishes = { name: 'aes-256-gcm' }
  def name(one) = tap { @wishes[:name] = one }
  def make = OpenSSL::Cipher.new(@wishes[:name]) # expect: ruby.openssl.cipher algorithm=3DES; finding: VT-0103; finding: VT-0111
end

Order.new.name('des3').make

class Sealing
  def self.call(...) = new(...).call

  def initialize(text:, name: 'aes-256-gcm')
    @name = name
  end

  def call = OpenSSL::Cipher.new(@name) # expect: ruby.openssl.cipher algorithm=DES; finding: VT-0101; finding: VT-0111
end

Sealing.call(text: 'a', name: 'des-cbc')

def counted
  size = 0
  1.upto(3) { |step| size = 1024 if step == 3 }
  OpenSSL::PKey::RSA.new(size) # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501
end

def never_counted
  size = 4096
  1.upto(3) { |step| size = 1024 if step == 7 }
  3.downto(1) { |step| size = 1024 if step > 3 }
  OpenSSL::PKey::RSA.new(size) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding
end

def in_a_set(text)
  old = Set.new(%w[a b])
  OpenSSL::Digest.new(old.include?('z') ? 'MD5' : 'SHA256').hexdigest(text) # expect: ruby.openssl.digest algorithm=SHA-256; no-finding
end
