require "openssl"

def pairs
  OpenSSL::PKey::RSA.generate(3072)  # expect: ruby.openssl.rsa-generate algorithm=RSA key_bits=3072 function=keygen
  OpenSSL::PKey::DSA.generate(2048)  # expect: ruby.openssl.dsa-generate algorithm=DSA key_bits=2048
  OpenSSL::PKey::DSA.new(1024)  # expect: ruby.openssl.dsa-new algorithm=DSA key_bits=1024
  OpenSSL::PKey::DH.new(1024)  # expect: ruby.openssl.dh-new algorithm=FFDH key_bits=1024
  OpenSSL::PKey::EC.generate("secp384r1")  # expect: ruby.openssl.ec-generate algorithm=EC curve=P-384
  OpenSSL::PKey::EC.new("prime256v1")  # expect: ruby.openssl.ec-new algorithm=EC curve=P-256; expect-none: ruby.openssl.ec-generate
  OpenSSL::PKey.generate_key("RSA", rsa_keygen_bits: 4096)  # expect: ruby.openssl.pkey-generate algorithm=RSA key_bits=4096
end

def sign(text)
  key = OpenSSL::PKey::RSA.new(2048)  # expect: ruby.openssl.rsa-new algorithm=RSA key_bits=2048
  key.sign("SHA256", text)  # expect: ruby.openssl.rsa-sign algorithm=RSA padding=PKCS1v15 digest=SHA-256 key_bits=2048 function=sign
end

def check(pem, mark, text)
  key = OpenSSL::PKey::RSA.new(pem)  # expect-none: ruby.openssl.rsa-new
  key.verify(OpenSSL::Digest.new("SHA1"), mark, text)  # expect: ruby.openssl.rsa-sign digest=SHA-1 function=verify
  key.verify_pss("SHA512", mark, text, salt_length: :auto, mgf1_hash: "SHA512")  # expect: ruby.openssl.rsa-sign-pss padding=PSS digest=SHA-512 mgf_digest=SHA-512 function=verify
end

def send_key(pem, secret)
  key = OpenSSL::PKey::RSA.new(File.read(pem))
  key.public_encrypt(secret)  # expect: ruby.openssl.rsa-encrypt padding=PKCS1v15 function=encrypt
  key.public_encrypt(secret, OpenSSL::PKey::RSA::PKCS1_OAEP_PADDING)  # expect: ruby.openssl.rsa-encrypt padding=OAEP
end

def sign_on_curve(text)
  key = OpenSSL::PKey::EC.generate("prime256v1")
  key.sign("SHA384", text)  # expect: ruby.openssl.ec-sign algorithm=ECDSA curve=P-256 digest=SHA-384
end
