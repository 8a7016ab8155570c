require 'openssl'

class Keeper
  def initialize(key, lax: false)
    @key = key
    @lax = lax
  end

  def close(text)
    cipher = OpenSSL::Cipher.new('aes-128-gcm').encrypt # expect: ruby.openssl.cipher key=literal
    cipher.key = @key
    cipher.update(text) + cipher.final
  end

  def door
    context = OpenSSL::SSL::SSLContext.new
    context.verify_mode = @lax ? OpenSSL::SSL::VERIFY_NONE : OpenSSL::SSL::VERIFY_PEER # expect: ruby.openssl.ssl-verify-mode certificate_check=disabled role=unreached
    context.set_params(Doors::WIDE) # expect: ruby.openssl.ssl-set-params hostname_check=disabled
  end
end
