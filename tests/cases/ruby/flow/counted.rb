require 'openssl'

def doubled
  bits = 256
  2.times { bits *= 2 }
  OpenSSL::PKey::RSA.generate(bits) # expect: ruby.openssl.rsa-generate key_bits=1024
  3.times { |round| bits += 1024 * round }
  OpenSSL::PKey::RSA.generate(bits) # expect: ruby.openssl.rsa-generate key_bits=4096
end

def as_often_as_is_asked(often)
  bits = 256
  often.times { bits *= 2 }
  OpenSSL::PKey::RSA.generate(bits) # expect: ruby.openssl.rsa-generate key_bits=?
end
