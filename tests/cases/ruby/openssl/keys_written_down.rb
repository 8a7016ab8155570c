require 'openssl'

RSA_KEY = <<~PEM
  -----BEGIN RSA PRIVATE KEY-----
  MIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu
  -----END RSA PRIVATE KEY-----
PEM
EC_KEY = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY\n-----END EC PRIVATE KEY-----\n"

def used(file)
  OpenSSL::PKey::RSA.new(RSA_KEY) # expect: ruby.openssl.key-text private_key=literal
  OpenSSL::PKey::RSA.new(File.read(file)) # expect: ruby.openssl.key-text private_key=absent-property
  OpenSSL::PKey::EC.new(EC_KEY) # expect: ruby.openssl.ec-new private_key=literal
  OpenSSL::PKey::EC.new('prime256v1') # expect: ruby.openssl.ec-new curve=P-256 private_key=absent-property
  OpenSSL::PKey.read(RSA_KEY) # expect: ruby.openssl.pkey-read private_key=literal
  Shed::RSA.new(RSA_KEY) # expect-none: ruby.openssl.key-text
end
