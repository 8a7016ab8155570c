require 'openssl'

# What a caller that is not known may set goes above the defaults.
def stretch(passphrase, salt, options)
  chosen = { rounds: 900, name: 'sha1' }.merge(options)
  OpenSSL::PKCS5.pbkdf2_hmac(passphrase, salt, chosen[:rounds], 32, chosen[:name]) # expect: ruby.openssl.pkcs5-pbkdf2 digest=SHA-1 iterations=900; expect: ruby.openssl.pkcs5-pbkdf2 digest=? iterations=?
end

def fixed(passphrase, salt, options)
  chosen = { rounds: 700 }.merge(options).merge(rounds: 650_000)
  OpenSSL::PKCS5.pbkdf2_hmac(passphrase, salt, chosen[:rounds], 32, 'sha256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=650000; expect-none: ruby.openssl.pkcs5-pbkdf2 iterations=?
end
