require "openssl"

def old(text)
  begin
    name = "md5"
    OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
  rescue StandardError => error
    warn error.message
  ensure
    text.clear
  end
end

def good(text)
  OpenSSL::Digest.new("sha256").hexdigest(text)  # no-finding
rescue RuntimeError
  nil
end
