require "openssl"

class Registry
  @@name = "md5"
  @other = "sha256"

  class << self
    attr_reader :other
  end

  def self.old(text)
    OpenSSL::Digest.new(@@name).hexdigest(text)  # finding: VT-0201
  end

  def self.good(text)
    OpenSSL::Digest.new(@other).hexdigest(text)  # no-finding
  end
end
