require "openssl"

module Names
  OLD = "rc4".freeze
  GOOD = "aes-256-gcm".freeze

  class Inner
    LOCAL = "des-cbc"

    def open
      OpenSSL::Cipher.new(LOCAL)  # finding: VT-0101; finding: VT-0111
    end
  end
end

def old
  OpenSSL::Cipher.new(Names::OLD)  # finding: VT-0107
end

def good
  OpenSSL::Cipher.new(Names::GOOD)  # no-finding
end
