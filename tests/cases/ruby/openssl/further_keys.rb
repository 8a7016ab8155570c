require 'openssl'
require 'webrick/https'

def page_key
  WEBrick::Utils.create_self_signed_cert(1024, [%w[CN here]], '') # expect: ruby.webrick.self-signed algorithm=RSA key_bits=1024; finding: VT-0501
end

def drawn
  OpenSSL::Random.pseudo_bytes(24) # expect: ruby.openssl.pseudo-random generator=predictable; finding: VT-0601
end

def opened
  OpenSSL::PKey::RSA.new(File.read('a.pem')) { 'over the hills' } # expect: ruby.openssl.key-password password=literal; finding: VT-0302
end

def opened_any
  OpenSSL::PKey.read(File.read('a.pem')) { 'over the hills' } # expect: ruby.openssl.pkey-read-password password=literal; finding: VT-0302
end

def written(any_key)
  any_key.to_pem(OpenSSL::Cipher.new('aes-256-cbc'), 'far away') # expect: ruby.openssl.key-export password=literal; finding: VT-0111; finding: VT-0302
end

class Toys
  def self.create_self_signed_cert(size, names, text) = size
  def self.pseudo_bytes(size) = size
end

Toys.create_self_signed_cert(1024, [], '') # expect-none: ruby.webrick.self-signed
Toys.pseudo_bytes(24) # expect-none: ruby.openssl.pseudo-random
