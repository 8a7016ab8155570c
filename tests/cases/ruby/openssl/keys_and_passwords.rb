require 'openssl'

def used(pem, data, der)
  OpenSSL::PKey.read(pem, 'changeit') # expect: ruby.openssl.pkey-read-password password=literal
  OpenSSL::PKey.read(pem).sign('MD5', data) # expect-applied: ruby.openssl.pkey-read; expect: ruby.openssl.pkey-sign digest=MD5 function=sign
  OpenSSL::PKey.read(pem).encrypt(data, { 'rsa_padding_mode' => 'pkcs1' }) # expect: ruby.openssl.pkey-encrypt padding=PKCS1v15
  OpenSSL::PKey::RSA.new(pem, 'changeit') # expect: ruby.openssl.key-password password=literal
  OpenSSL::PKey::RSA.new(pem) # expect-none: ruby.openssl.key-password
  OpenSSL::PKCS12.new(der, 'secret') # expect: ruby.openssl.pkcs12 password=literal
  OpenSSL::PKey::RSA.new(pem).private_decrypt(data, 1) # expect: ruby.openssl.rsa-encrypt padding=PKCS1v15
  OpenSSL::PKey::RSA.new(pem).private_decrypt(data, 4) # expect: ruby.openssl.rsa-encrypt padding=OAEP
  OpenSSL::Digest.const_get('SHA1').new # expect: ruby.openssl.digest-class algorithm=SHA-1
end

def of_our_own(pem, data)
  Toys::PKey.read(pem).sign('MD5', data) # expect-none
  Toys::PKey.read(pem).encrypt(data, { 'rsa_padding_mode' => 'pkcs1' }) # expect-none
  Toys::RSA.new(pem, 'changeit') # expect-none
  Toys::PKCS12.new(data, 'secret') # expect-none: ruby.openssl.pkcs12; expect-none: ruby.openssl.pkey-encrypt; expect-none: ruby.openssl.pkey-read; expect-none: ruby.openssl.pkey-read-password; expect-none: ruby.openssl.pkey-sign
end
