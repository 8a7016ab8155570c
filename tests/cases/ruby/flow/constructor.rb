require "openssl"

class Box
  attr_reader :name

  def initialize(name)
    @name = name
  end

  def open
    OpenSSL::Cipher.new(name)  # finding: VT-0110
  end
end

class Chest
  def initialize(name:)
    @name = name
  end

  def open
    OpenSSL::Cipher.new(@name)  # no-finding
  end
end

Box.new("aes-128-ecb").open
Chest.new(name: "aes-128-gcm").open
