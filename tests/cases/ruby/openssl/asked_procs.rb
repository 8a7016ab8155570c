require "openssl"

# What a Proc gives that is asked with brackets.
def keys_of(secret, session)
  derive = Proc.new { |letter| OpenSSL::Digest.digest("SHA256", secret + letter + session) }
  cipher = OpenSSL::Cipher.new("aes-256-ctr")  # expect: ruby.openssl.cipher mode=CTR key=derived iv=derived
  cipher.encrypt
  cipher.key = derive["C"]
  cipher.iv = derive["A"][0, 16]
  cipher
end

def of_a_lambda(secret)
  derive = ->(letter) { OpenSSL::Digest.digest("SHA256", secret + letter) }
  cipher = OpenSSL::Cipher.new("aes-256-ecb")  # expect: ruby.openssl.cipher mode=ECB key=derived
  cipher.encrypt
  cipher.key = derive["K"]
  cipher
end

# A table is none.
def of_a_table
  keys = { "K" => "0123456789abcdef" }
  cipher = OpenSSL::Cipher.new("aes-128-ecb")  # expect: ruby.openssl.cipher mode=ECB key=literal
  cipher.encrypt
  cipher.key = keys["K"]
  cipher
end
