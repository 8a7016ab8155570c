require 'openssl'
require_relative 'sums'

puts OpenSSL::PKey::RSA.new(3072).to_pem # expect: ruby.openssl.rsa-new
