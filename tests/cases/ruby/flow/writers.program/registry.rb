require 'openssl'

class Holder
  attr_writer :key

  def use(text)
    OpenSSL::HMAC.digest('SHA256', @key, text) # expect: ruby.openssl.hmac key=literal
  end
end

class Other
  attr_writer :key

  def use(text)
    OpenSSL::HMAC.digest('SHA256', @key, text) # expect: ruby.openssl.hmac key=environment
  end
end
