module Locks
  class RSA
    def self.generate(size) = size
    def sign(name, text) = text
    def sign_pss(name, text) = text
    def public_encrypt(text) = text
  end

  class DSA
    def self.generate(size) = size
  end

  class DH
  end

  class EC
    def self.generate(name) = name
    def sign(name, text) = text
  end

  def self.generate_key(name) = name
end

def open_doors(text)
  Locks::RSA.generate(3072)  # expect-none: ruby.openssl.rsa-generate
  lock = Locks::RSA.new(2048)  # expect-none: ruby.openssl.rsa-new
  lock.sign("SHA256", text)  # expect-none: ruby.openssl.rsa-sign
  lock.sign_pss("SHA256", text)  # expect-none: ruby.openssl.rsa-sign-pss
  lock.public_encrypt(text)  # expect-none: ruby.openssl.rsa-encrypt
  Locks::DSA.generate(1024)  # expect-none: ruby.openssl.dsa-generate
  Locks::DSA.new(1024)  # expect-none: ruby.openssl.dsa-new
  Locks::DH.new(1024)  # expect-none: ruby.openssl.dh-new
  Locks::EC.generate("prime256v1")  # expect-none: ruby.openssl.ec-generate
  Locks::EC.new.sign("SHA256", text)  # expect-none: ruby.openssl.ec-sign; expect-none: ruby.openssl.ec-new
  Locks.generate_key("RSA")  # expect-none: ruby.openssl.pkey-generate
end
