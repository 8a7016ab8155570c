require "openssl"

class Sealer
  def open
    OpenSSL::Cipher.new(name)  # finding: VT-0101; finding: VT-0111
  end
end

class OldSealer < Sealer
  def name
    "des-cbc"
  end
end

class Keeper
  def initialize(name)
    @name = name
  end

  def open
    OpenSSL::Cipher.new(@name)  # no-finding
  end
end

class GoodKeeper < Keeper
  def initialize
    super("aes-256-gcm")
  end
end

OldSealer.new.open
GoodKeeper.new.open
