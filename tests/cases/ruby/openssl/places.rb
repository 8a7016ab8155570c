# Where something stands in a text says which of several texts it is; 0 is true.
require "openssl"

def first(flag)
  name = flag ? "sha1-hex" : "md5"
  at = name.index("-")
  if at
    OpenSSL::Digest.new(name[0...at]) # expect: ruby.openssl.digest algorithm=SHA-1; expect-none: ruby.openssl.digest algorithm=?
  else
    OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=MD5; expect-none: ruby.openssl.digest algorithm=?
  end
end

def begins(flag)
  name = flag ? "sha512" : "md5"
  if name.index("sha")
    OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=SHA-512; expect-none: ruby.openssl.digest algorithm=MD5
  end
end

def last(flag)
  name = flag ? "hash.md5" : "a.b.sha256"
  OpenSSL::Digest.new(name[(name.rindex(".") + 1)..]) # expect: ruby.openssl.digest algorithm=MD5; expect: ruby.openssl.digest algorithm=SHA-256; expect-none: ruby.openssl.digest algorithm=?
end

# A pattern is no text.
def by_pattern(flag)
  name = flag ? "sha1" : "md5"
  if name.index(/s.a/)
    OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=SHA-1; expect: ruby.openssl.digest algorithm=MD5
  end
end
