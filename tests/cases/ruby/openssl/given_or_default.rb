require 'openssl'

def by_name(key, data)
  tag({ digest: 'SHA256' }, 0, key, data)
end

# All but nil and false is true, zero too.
def tag(options, flag, key, data)
  options ||= { digest: 'SHA1' }
  # expect: ruby.openssl.hmac digest=SHA-256; expect-none: ruby.openssl.hmac digest=SHA-1; expect-none: ruby.openssl.hmac digest=MD5
  flag ? OpenSSL::HMAC.digest(options[:digest], key, data) : data
end
