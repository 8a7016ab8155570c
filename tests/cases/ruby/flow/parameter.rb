require "digest"
require "openssl"

def sum(name, text)
  OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
end

def good_sum(name, text)
  OpenSSL::Digest.new(name).hexdigest(text)  # no-finding
end

sum("md5", "order")
good_sum("sha256", "order")
