require "openssl"

def sum(text, name = "md5")
  OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
end

def good_sum(text, name: "sha256")
  OpenSSL::Digest.new(name).hexdigest(text)  # no-finding
end

def by_options(text, options = {})
  OpenSSL::Digest.new(options[:name]).hexdigest(text)  # finding: VT-0201
end

def by_rest(text, **options)
  OpenSSL::Digest.new(options[:name]).hexdigest(text)  # no-finding
end

sum("order")
good_sum("order")
by_options("order", name: "md5")
by_rest("order", name: "sha512")
