require "openssl"

# A helper that gives nothing where nothing is asked for: a cipher that takes a key and an IV asks for some.
module Stretch
  def self.out(bytes, start, options)
    return "" if bytes == 0
    start[0, bytes]
  end
end

NAMES = { "cbc" => "aes-128-cbc", "plain" => "aes-128-ecb" }.freeze

def made(name, options = {})
  cipher = OpenSSL::Cipher.new(NAMES[name])  # expect: ruby.openssl.cipher mode=CBC iv=? key=?; expect: ruby.openssl.cipher mode=ECB key=?; expect-none: ruby.openssl.cipher key=absent; expect-none: ruby.openssl.cipher mode=CBC iv_bits=0
  cipher.encrypt
  cipher.iv = Stretch.out(cipher.iv_len, options[:iv], options)
  cipher.key = Stretch.out(cipher.key_len, options[:key], options)
  cipher
end
