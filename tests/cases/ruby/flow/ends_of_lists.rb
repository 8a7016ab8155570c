# The first and the last of a list, and what is taken from its beginning.
require 'openssl'

def of_lists(data)
  names = %w[MD5 SHA256 SHA512]
  OpenSSL::Digest.new(names.first) # expect: ruby.openssl.digest algorithm=MD5; expect-none: ruby.openssl.digest algorithm=SHA-256
  OpenSSL::Digest.new(names.last) # expect: ruby.openssl.digest algorithm=SHA-512; expect-none: ruby.openssl.digest algorithm=MD5
  names.shift
  OpenSSL::Digest.new(names[0]) # expect: ruby.openssl.digest algorithm=SHA-256; expect-none: ruby.openssl.digest algorithm=MD5
  names.unshift('SHA1')
  OpenSSL::Digest.new(names[0]) # expect: ruby.openssl.digest algorithm=SHA-1
  picked = ['SHA384'].map { |s| s }
  OpenSSL::Digest.new(picked.first) # expect: ruby.openssl.digest algorithm=SHA-384
end
