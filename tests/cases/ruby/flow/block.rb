require "openssl"

def with_name
  yield "md5"
end

def with_good(&block)
  block.call("sha256")
end

def old(text)
  with_name { |name| OpenSSL::Digest.new(name).hexdigest(text) }  # finding: VT-0201
end

def good(text)
  with_good { |name| OpenSSL::Digest.new(name).hexdigest(text) }  # no-finding
end

OLD = ->(name, text) { OpenSSL::Digest.new(name).hexdigest(text) }  # finding: VT-0201

def called(text)
  OLD.call("md5", text)
end

def tapped(key, text)
  cipher = OpenSSL::Cipher.new("aes-128-ecb").tap do |one|  # finding: VT-0110
    one.encrypt
    one.key = key
  end
  cipher.update(text)
end
