require 'openssl'

def keep(key, cert)
  OpenSSL::PKCS12.create('changeit', 'server', key, cert) # expect: ruby.openssl.pkcs12-create password=literal
  OpenSSL::PKCS12.create(ENV.fetch('WORD'), 'server', key, cert) # expect: ruby.openssl.pkcs12-create password=environment
  Locker::PKCS12.create('changeit', 'server', key, cert) # expect-none: ruby.openssl.pkcs12-create
end

def keep_key(key)
  key.private_to_pem(OpenSSL::Cipher.new('aes-256-cbc'), 'pa55') # expect: ruby.openssl.key-export password=literal certainty=named
end

def reset
  options = {
    'rsa_keygen_bits' => 4096
  }
  options['rsa_keygen_bits'] = 768
  OpenSSL::PKey.generate_key('RSA', options) # expect: ruby.openssl.pkey-generate key_bits=768
end
