require 'openssl'

rounds = 900
rounds = 650_000
press = ->(phrase, salt) { OpenSSL::PKCS5.pbkdf2_hmac(phrase, salt, rounds, 32, 'SHA256') } # expect: ruby.openssl.pkcs5-pbkdf2 iterations=650000
puts press.call(ARGV[0], ARGV[1])
