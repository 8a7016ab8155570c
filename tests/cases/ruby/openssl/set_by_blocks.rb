require 'openssl'

def weakened
  digest = 'sha256'
  weaken = -> { digest = 'sha1' }
  weaken.call
  OpenSSL::Digest.new(digest) # expect: ruby.openssl.digest algorithm=SHA-1
end

def kept
  weaken = -> { digest = 'md5' }
  weaken.call
  digest = 'sha512'
  OpenSSL::Digest.new(digest) # expect: ruby.openssl.digest algorithm=SHA-512; expect-none: ruby.openssl.digest algorithm=MD5
end
