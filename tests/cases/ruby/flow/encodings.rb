require "base64"
require "openssl"

def of_base64(text)
  OpenSSL::HMAC.digest("sha256", Base64.decode64("YSBrZXkgdGhhdCBpcyB3cml0dGVu"), text)  # finding: VT-0301
end

def of_hex(text)
  OpenSSL::HMAC.digest("sha256", ["00112233445566778899aabbccddeeff"].pack("H*"), text)  # finding: VT-0301
end

def of_numbers(text)
  OpenSSL::HMAC.digest("sha256", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].pack("C*"), text)  # finding: VT-0301
end

def of_caller(text, key)
  OpenSSL::HMAC.digest("sha256", Base64.strict_decode64(key), text)  # no-finding
end
