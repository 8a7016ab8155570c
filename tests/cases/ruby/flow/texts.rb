require "openssl"

def joined(size)
  OpenSSL::Cipher.new("aes-#{128}-" + "ecb")  # finding: VT-0110
end

def upper
  OpenSSL::Digest.new("MD5".downcase)  # finding: VT-0201
end

def cut
  OpenSSL::Digest.new("md5/old".split("/")[0])  # finding: VT-0201
end

def sliced
  OpenSSL::Digest.new("md5 of old"[0, 3])  # finding: VT-0201
end

def formatted
  OpenSSL::Cipher.new(format("aes-%d-%s", 128, "ecb"))  # finding: VT-0110
end

def by_percent
  OpenSSL::Cipher.new("aes-%d-%s" % [256, "gcm"])  # no-finding
end

def replaced
  OpenSSL::Digest.new("MD5".sub("MD5", "SHA256"))  # no-finding
end

def built
  name = +"aes-128"
  name << "-gcm"
  OpenSSL::Cipher.new(name)  # no-finding
end

def put_together
  OpenSSL::Cipher.new(["aes", 256, "gcm"].join("-"))  # no-finding
end

def without_signs
  OpenSSL::Digest.new("m_d_5".delete("_"))  # finding: VT-0201
end

def without_a_range
  OpenSSL::Digest.new("md5abc".delete("a-c"))  # no-finding
end
