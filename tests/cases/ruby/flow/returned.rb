require "openssl"

def old_name
  "md5"
end

def good_name = "sha256"

def old(text)
  OpenSSL::Digest.new(old_name).hexdigest(text)  # finding: VT-0201
end

def good(text)
  OpenSSL::Digest.new(good_name).hexdigest(text)  # no-finding
end
