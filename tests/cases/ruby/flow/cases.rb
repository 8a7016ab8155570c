require "openssl"

def old(text)
  kind = "b"
  name = case kind
         when "a" then "sha256"
         when "b" then "md5"
         else "sha512"
         end
  OpenSSL::Digest.new(name).hexdigest(text)  # finding: VT-0201
end

def good(text)
  kind = :a
  case kind
  when :a
    name = "sha256"
  when :b
    name = "md5"
  end
  OpenSSL::Digest.new(name).hexdigest(text)  # no-finding
end
