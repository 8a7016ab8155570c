require "openssl"

module Sums
  def self.make(name)
    OpenSSL::Digest.new(name)  # finding: VT-0201
  end

  module_function

  def other(name)
    OpenSSL::Digest.new(name)  # no-finding
  end
end

def old(text)
  Sums.make("MD5").hexdigest(text)
end

def good(text)
  Sums.other("SHA512").hexdigest(text)
end
