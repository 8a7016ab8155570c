require "digest"

def sums(text)
  Digest::MD5.hexdigest(text)  # expect: ruby.digest.call algorithm=MD5 function=digest
  Digest::SHA1.base64digest(text)  # expect: ruby.digest.call algorithm=SHA-1
  Digest::SHA256.file("order.txt")  # expect: ruby.digest.file algorithm=SHA-256
  Digest::RMD160.new  # expect: ruby.digest.new algorithm=RIPEMD-160
  Digest::SHA2.new(384)  # expect: ruby.digest.sha2 algorithm=SHA-384
  Digest::SHA2.new  # expect: ruby.digest.sha2 algorithm=SHA-256
end

def keyed(text, words)
  sum = Digest::SHA512.new
  sum << words
  inner = sum.digest  # expect-applied: ruby.digest.output
  OpenSSL::HMAC.digest("sha256", inner, text)  # expect: ruby.openssl.hmac key=derived
end

def keyed_by_chain(text, words)
  inner = Digest::SHA512.new.update(words).digest  # expect-applied: ruby.digest.update
  OpenSSL::HMAC.digest("sha256", inner, text)  # expect: ruby.openssl.hmac key=derived
end

def login(words)
  "fixed".crypt("$6$rounds=5000$saltsalt")  # expect: ruby.digest.crypt algorithm=sha512crypt salt=literal
end
