require "openssl"

def seal(text, key)
  cipher = OpenSSL::Cipher.new("aes-256-gcm")  # expect: ruby.openssl.cipher algorithm=AES key_bits=256 mode=GCM function=encrypt iv=secure-random
  cipher.encrypt  # expect-applied: ruby.openssl.cipher-direction
  cipher.key = key  # expect-applied: ruby.openssl.cipher-key
  cipher.random_iv  # expect-applied: ruby.openssl.cipher-random-iv
  cipher.update(text) + cipher.final
end

def unseal(text, key, vector)
  cipher = OpenSSL::Cipher.new("AES-128-CBC")  # expect: ruby.openssl.cipher algorithm=AES key_bits=128 mode=CBC function=decrypt padding=NoPadding iv=?
  cipher.decrypt
  cipher.padding = 0  # expect-applied: ruby.openssl.cipher-padding
  cipher.key = key
  cipher.iv = vector  # expect-applied: ruby.openssl.cipher-iv
  cipher.update(text)
end

def drawn(text)
  cipher = OpenSSL::Cipher::Cipher.new("des-ede3-cbc").encrypt  # expect: ruby.openssl.cipher algorithm=3DES mode=CBC padding=PKCS7 key=secure-random
  cipher.random_key  # expect-applied: ruby.openssl.cipher-random-key
  cipher.update(text)
end

def by_parts(text)
  first = OpenSSL::Cipher::AES.new(256, :CBC)  # expect: ruby.openssl.cipher-by-parts algorithm=AES key_bits=256 mode=CBC
  second = OpenSSL::Cipher::AES.new("128-ECB")  # expect: ruby.openssl.cipher-by-parts algorithm=AES mode=ECB
  third = OpenSSL::Cipher::AES192.new(:CTR)  # expect: ruby.openssl.cipher-by-size algorithm=AES key_bits=192 mode=CTR
  fourth = OpenSSL::Cipher::AES128.new  # expect: ruby.openssl.cipher-by-size algorithm=AES key_bits=128 mode=CBC
  fifth = OpenSSL::Cipher::BF.new(:CFB)  # expect: ruby.openssl.cipher-by-parts algorithm=Blowfish mode=CFB
  [first, second, third, fourth, fifth].each { |one| one.update(text) }
end

def from_password(text, words)
  cipher = OpenSSL::Cipher.new("aes-256-cbc")  # expect: ruby.openssl.cipher algorithm=AES
  cipher.encrypt
  cipher.pkcs5_keyivgen(words, "pinch of")  # expect: ruby.openssl.cipher-password algorithm=EVP_BytesToKey salt=literal iterations=2048 digest=MD5
  cipher.pkcs5_keyivgen(words, OpenSSL::Random.random_bytes(8), 1, "sha256")  # expect: ruby.openssl.cipher-password salt=secure-random iterations=1 digest=SHA-256
  cipher.update(text)
end

def sealed_text_as_key(text, key)
  cipher = OpenSSL::Cipher.new("aes-128-cbc")
  cipher.encrypt
  cipher.key = key
  inner = cipher.update(text)  # expect-applied: ruby.openssl.cipher-output
  OpenSSL::HMAC.digest("sha256", inner, text)  # expect: ruby.openssl.hmac key=derived
end
