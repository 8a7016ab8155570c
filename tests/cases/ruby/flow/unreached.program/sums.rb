require 'openssl'

class Sums
  def initialize(legacy)
    @legacy = legacy
  end

  def summed(data)
    if @legacy
      OpenSSL::Digest::MD5.hexdigest(data) # expect: ruby.openssl.digest-class-call algorithm=MD5 role=unreached
    else
      OpenSSL::Digest::SHA256.hexdigest(data) # expect: ruby.openssl.digest-class-call algorithm=SHA-256; expect-none: ruby.openssl.digest-class-call role=unreached
    end
  end

  def sent(data)
    if @legacy
      OpenSSL::Digest::SHA1.hexdigest(data) # expect: ruby.openssl.digest-class-call algorithm=SHA-1; expect-none: ruby.openssl.digest-class-call role=unreached
    end
  end
end
