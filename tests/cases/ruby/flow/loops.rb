require "openssl"

def every(text)
  %w[sha256 md5].each do |name|
    OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
  end
end

def good(text)
  %w[sha256 sha512].map { |name| OpenSSL::Digest.new(name).hexdigest(text) }  # no-finding
end

def for_each(text)
  for name in ["md5"]
    OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
  end
end
