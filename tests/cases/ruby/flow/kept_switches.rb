require "openssl"

class Switch
  @@new = true

  def initialize
    @old = false
  end

  def sum(text)
    return OpenSSL::Digest.new("md5").hexdigest(text) unless @@new  # no-finding
    return OpenSSL::Digest.new("md5").hexdigest(text) if @old  # no-finding

    OpenSSL::Digest.new("sha256").hexdigest(text)
  end
end

class Open
  attr_accessor :legacy

  def initialize
    @legacy = false
  end

  def sum(text)
    return OpenSSL::Digest.new("md5").hexdigest(text) if @legacy  # finding: VT-0201

    OpenSSL::Digest.new("sha256").hexdigest(text)
  end
end
