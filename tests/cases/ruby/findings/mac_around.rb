# A MAC in another method of the class whose variable keeps the cipher, and one that a method of one's own makes.
require 'openssl'

class Chest
  def initialize(key, seal_key)
    @cipher = OpenSSL::Cipher.new('aes-256-cbc').encrypt # expect: ruby.openssl.cipher mode=CBC role=authenticated; no-finding: VT-0111
    @cipher.key = key
    @seal_key = seal_key
  end

  def put(text)
    iv = @cipher.random_iv
    closed = iv + @cipher.update(text) + @cipher.final
    closed + seal(closed)
  end

  private

  def seal(closed)
    OpenSSL::HMAC.digest('SHA256', @seal_key, closed)
  end
end

class Drawer
  def initialize(key)
    @cipher = OpenSSL::Cipher.new('aes-256-cbc').encrypt # expect: ruby.openssl.cipher mode=CBC; finding: VT-0111
    @cipher.key = key
  end

  def put(text)
    iv = @cipher.random_iv
    iv + @cipher.update(text) + @cipher.final
  end

  def label(name)
    OpenSSL::HMAC.hexdigest('SHA256', ENV.fetch('LABEL_KEY'), name)
  end
end
