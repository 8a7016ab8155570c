require "openssl"

def sum(text, options = {})
  OpenSSL::Digest.new(options[:name] || "md5").hexdigest(text)  # finding: VT-0201
end

def good_sum(text, options = {})
  OpenSSL::Digest.new(options.fetch(:name, "sha256")).hexdigest(text)  # no-finding
end

sum("order")
sum("order", size: 3)
good_sum("order", size: 3)
