require 'openssl'

module Kdf
  class Settings
    attr_accessor :rounds

    def initialize
      @rounds = 650_000
    end
  end

  def self.settings
    @settings ||= Settings.new
  end

  def self.configure
    yield settings
  end

  def self.key(password, salt)
    OpenSSL::PKCS5.pbkdf2_hmac(password, salt, settings.rounds, 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=2500; finding: VT-0402
  end
end
