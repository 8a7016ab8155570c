require 'openssl'

# What is put together of all elements by an operator's name or a block, and a rescue that nothing leads to.
PARTS = [10, 20, 15].freeze

def key(password, salt)
  OpenSSL::PKCS5.pbkdf2_hmac(password, salt, PARTS.inject(:*), 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=3000
  OpenSSL::PKCS5.pbkdf2_hmac(password, salt, PARTS.reduce(1000, :+), 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=1045
  OpenSSL::PKCS5.pbkdf2_hmac(password, salt, PARTS.reduce { |a, b| a * b }, 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=3000
  OpenSSL::PKCS5.pbkdf2_hmac(password, salt, PARTS.inject(:lcm), 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=?
end

def plain
  raise ArgumentError, 'never' if false
  'aes-256-gcm'
rescue ArgumentError
  'des-cbc'
end

def perhaps(name)
  Integer(name)
  'aes-256-gcm'
rescue ArgumentError
  'des-cbc'
end

OpenSSL::Cipher.new(plain) # expect: ruby.openssl.cipher algorithm=AES; expect-none: ruby.openssl.cipher algorithm=DES
OpenSSL::Cipher.new(perhaps(ARGV[0])) # expect: ruby.openssl.cipher algorithm=AES; expect: ruby.openssl.cipher algorithm=DES
