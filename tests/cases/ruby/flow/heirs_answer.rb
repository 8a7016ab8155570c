require 'openssl'

class Keys
  def curve
    raise NotImplementedError, "#{self.class} says which"
  end

  def make
    OpenSSL::PKey::EC.generate(curve) # expect: ruby.openssl.ec-generate curve=B-163
  end
end

class SmallKeys < Keys
  def curve
    'sect163r2'
  end
end

class Whole
  def bits
    raise NotImplementedError
  end

  def make
    OpenSSL::PKey::RSA.generate(bits) # expect: ruby.openssl.rsa-generate key_bits=?
  end
end

class Part
  def bits
    1024
  end
end

def verified(host)
  Net::HTTP.start(host, 443, **{ use_ssl: true, verify_hostname: false }.merge(verify_hostname: true)) # expect: ruby.net-http.start hostname_check=enabled; expect-none: ruby.net-http.start hostname_check=disabled
end
