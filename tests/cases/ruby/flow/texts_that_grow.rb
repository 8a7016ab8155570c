# Texts that are made empty and filled in a loop over numbers.
require 'openssl'

def from_nothing
  iv = String.new(encoding: Encoding::BINARY)
  16.times { |i| iv << (i * 7).chr }
  OpenSSL::Cipher.new('aes-128-cbc').encrypt.iv = iv # expect: ruby.openssl.cipher iv=literal
  iv = String.new(capacity: 16)
  (0...16).each { |i| iv << i.chr }
  OpenSSL::Cipher.new('aes-128-cbc').encrypt.iv = iv # expect: ruby.openssl.cipher iv=literal-array
  iv = ''.b
  (1..16).each { iv << OpenSSL::Random.random_bytes(1) }
  OpenSSL::Cipher.new('aes-128-cbc').encrypt.iv = iv # expect: ruby.openssl.cipher iv=secure-random
end

def from_something(text)
  iv = String.new(text, encoding: Encoding::BINARY)
  OpenSSL::Cipher.new('aes-128-cbc').encrypt.iv = iv # expect: ruby.openssl.cipher iv=?
end
