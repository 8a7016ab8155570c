require "openssl"

def good(text)
  name = "md5"
  name = "sha256"
  OpenSSL::Digest.new(name).hexdigest(text)  # no-finding
end

def old(text)
  name = other = "md5"
  OpenSSL::Digest.new(other).hexdigest(text)  # finding: VT-0201
end

def pair(text)
  name, other = "sha256", "md5"
  OpenSSL::Digest.new(name).hexdigest(text)  # no-finding
  OpenSSL::Digest.new(other).hexdigest(text)  # finding: VT-0201
end

class Memo
  def name
    @name ||= "md5"
  end

  def sum(text)
    OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
  end
end
