require "digest"
require "openssl"

def old(text)
  maker = Digest::MD5
  maker.hexdigest(text)  # finding: VT-0201
end

def good(text)
  maker = OpenSSL::Digest::SHA256
  maker.new.hexdigest(text)  # no-finding
end

def by_send(text)
  Digest::MD5.send(:hexdigest, text)  # finding: VT-0201
end

def by_name(text)
  Object.const_get("Digest::MD5").hexdigest(text)  # finding: VT-0201
end
