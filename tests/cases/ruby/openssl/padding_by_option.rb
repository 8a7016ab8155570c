require 'openssl'

def raw(text)
  OpenSSL::PKey::RSA.new(File.read('a.pem')).encrypt(text, 'rsa_padding_mode' => 'none') # expect: ruby.openssl.rsa-encrypt-options algorithm=RSA padding=NoPadding function=encrypt
end

def padded(text)
  key = OpenSSL::PKey::RSA.new(File.read('a.pem'))
  key.encrypt(text, rsa_padding_mode: 'oaep') # expect: ruby.openssl.rsa-encrypt-options padding=OAEP
  key.encrypt(text) # expect: ruby.openssl.rsa-encrypt-options padding=PKCS1v15
end

def other(vault, text)
  vault.encrypt(text, 'rsa_padding_mode' => 'none') # expect-none: ruby.openssl.rsa-encrypt-options
end
