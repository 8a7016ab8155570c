require "openssl"

def never(text)
  name = "sha256"
  name = "md5" if false
  OpenSSL::Digest.new(name).hexdigest(text)  # no-finding
end

def always(text)
  number = 7
  name = number > 5 ? "md5" : "sha256"
  OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
end

def other_way(text)
  number = 7
  name = if number * 2 > 20 then "md5" else "sha256" end
  OpenSSL::Digest.new(name).hexdigest(text)  # no-finding
end

def either(text, old)
  name = "sha256"
  name = "md5" unless old
  OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
end
