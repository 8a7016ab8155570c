require "openssl"

def by_name(text)
  OpenSSL::Digest.new("SHA256").update(text).hexdigest  # expect: ruby.openssl.digest algorithm=SHA-256
end

def by_class(text)
  OpenSSL::Digest::MD5.new(text).to_s  # expect: ruby.openssl.digest-class algorithm=MD5
end

def at_once(text)
  OpenSSL::Digest::SHA512.hexdigest(text)  # expect: ruby.openssl.digest-class-call algorithm=SHA-512
end

def at_once_by_name(text)
  OpenSSL::Digest.digest("sha1", text)  # expect: ruby.openssl.digest-call algorithm=SHA-1
end

def key_by_steps(text, words)
  sum = OpenSSL::Digest.new("sha384")  # expect: ruby.openssl.digest algorithm=SHA-384
  sum << words  # expect-applied: ruby.openssl.digest-update
  inner = sum.digest  # expect-applied: ruby.openssl.digest-output
  OpenSSL::HMAC.hexdigest("sha512", inner, text)  # expect: ruby.openssl.hmac algorithm=HMAC digest=SHA-512 key=derived
end

def key_by_chain(text, words)
  inner = OpenSSL::Digest.new("sha384").update(words).digest  # expect-applied: ruby.openssl.digest-update
  OpenSSL::HMAC.hexdigest("sha512", inner, text)  # expect: ruby.openssl.hmac key=derived
end

def tag(key, text)
  OpenSSL::HMAC.hexdigest(OpenSSL::Digest.new("sha224"), key, text)  # expect: ruby.openssl.hmac digest=SHA-224; expect-none: ruby.openssl.digest
end

def tag_by_steps(key, text, other)
  mac = OpenSSL::HMAC.new(key, "SHA1")  # expect: ruby.openssl.hmac-new algorithm=HMAC digest=SHA-1
  mac << text
  inner = mac.digest  # expect-applied: ruby.openssl.hmac-output
  OpenSSL::HMAC.digest("sha256", inner, other)  # expect: ruby.openssl.hmac key=derived
end
