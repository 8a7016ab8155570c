require 'openssl'

# `configure { |settings| … }`: what a block sets of the object that a module keeps.
module Stretching
  class Settings
    attr_accessor :rounds, :digest

    def initialize
      @rounds = 650_000
      @digest = 'SHA256'
    end
  end

  class << self
    def settings
      @settings ||= Settings.new
    end

    def configure
      yield settings
    end

    def key(password, salt)
      OpenSSL::PKCS5.pbkdf2_hmac(password, salt, settings.rounds, 32, settings.digest) # expect: ruby.openssl.pkcs5-pbkdf2 iterations=2500 digest=SHA-256; expect: ruby.openssl.pkcs5-pbkdf2 iterations=650000; expect-none: ruby.openssl.pkcs5-pbkdf2 digest=MD5; finding: VT-0402
    end
  end
end

Stretching.configure do |settings|
  settings.rounds = 2_500
end

# Somebody else's.
Other.configure do |other|
  other.digest = 'MD5'
end
