# A constant that holds functions: who takes one of them and calls it, or hands it to who does.
require 'openssl'

MAKERS = {
  cipher: ->(name) { OpenSSL::Cipher.new(name) }, # expect: ruby.openssl.cipher algorithm=DES; expect: ruby.openssl.cipher algorithm=RC4; finding: VT-0101; finding: VT-0107; finding: VT-0111
  key: ->(bits) { OpenSSL::PKey::RSA.new(bits) } # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501
}.freeze
DIGEST = ->(name) { OpenSSL::Digest.new(name) } # expect: ruby.openssl.digest algorithm=MD5; finding: VT-0201

def made(maker, with)
  maker.call(with)
end

MAKERS.fetch(:cipher).call('des-cbc')
made(MAKERS[:cipher], 'rc4')
made(DIGEST, 'md5')

def sized
  maker = MAKERS[:key]
  maker.call(1024)
end
sized
