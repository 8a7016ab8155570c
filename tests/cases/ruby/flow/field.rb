require "openssl"

class OldBox
  def initialize
    @name = "des-cbc"
  end

  def open
    OpenSSL::Cipher.new(@name)  # finding: VT-0101; finding: VT-0111
  end
end

class GoodBox
  def initialize
    @name = "aes-256-gcm"
  end

  def open
    OpenSSL::Cipher.new(@name)  # no-finding
  end
end

OldBox.new.open
GoodBox.new.open
