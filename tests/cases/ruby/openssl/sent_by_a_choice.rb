require 'openssl'

class Channel
  def initialize(options)
    @options = options
  end

  def cipher
    made = OpenSSL::Cipher.new('aes-256-cbc') # expect: ruby.openssl.cipher function=encrypt padding=NoPadding; expect: ruby.openssl.cipher function=decrypt padding=NoPadding; expect-none: ruby.openssl.cipher padding=PKCS7
    made.send(@options[:sealing] ? :encrypt : :decrypt)
    made.padding = 0
    made
  end
end
