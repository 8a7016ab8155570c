require "digest"
require "openssl"

def old(receipt)
  Digest::MD5.hexdigest(receipt)  # finding: VT-0201
end

def by_name(receipt)
  OpenSSL::Digest.new("SHA1").hexdigest(receipt)  # finding: VT-0202
end

def good(receipt)
  Digest::SHA256.hexdigest(receipt)  # no-finding
end

def tag(key, receipt)
  OpenSSL::HMAC.hexdigest("SHA1", key, receipt)  # no-finding
end

def tag_old(key, receipt)
  OpenSSL::HMAC.hexdigest("MD5", key, receipt)  # finding: VT-0204; no-finding: VT-0201
end

def sign_old(pem, receipt)
  key = OpenSSL::PKey::RSA.new(pem)
  key.sign(OpenSSL::Digest.new("SHA1"), receipt)  # finding: VT-0203; no-finding: VT-0202
end

def sign(receipt)
  key = OpenSSL::PKey::EC.generate("prime256v1")  # no-finding
  key.sign("SHA256", receipt)  # no-finding
end

def small_key
  OpenSSL::PKey::RSA.generate(1024)  # finding: VT-0501
end

def good_key
  OpenSSL::PKey::RSA.generate(3072)  # no-finding
end

def small_curve
  OpenSSL::PKey::EC.generate("prime192v1")  # finding: VT-0503
end
