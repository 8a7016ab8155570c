# Names that a shop gave to its own things.
module Shop
  class Cipher
    class AES
    end

    class AES128
    end

    attr_writer :key, :iv, :padding

    def encrypt; end

    def random_key; end

    def random_iv; end

    def pkcs5_keyivgen(words, salt); end

    def update(text); text; end
  end

  def self.wrap(text, key)
    box = Shop::Cipher.new("aes-256-gcm")  # expect-none: ruby.openssl.cipher
    box.encrypt  # expect-none: ruby.openssl.cipher-direction
    box.key = key  # expect-none: ruby.openssl.cipher-key
    box.iv = key  # expect-none: ruby.openssl.cipher-iv
    box.padding = 0  # expect-none: ruby.openssl.cipher-padding
    box.random_key  # expect-none: ruby.openssl.cipher-random-key
    box.random_iv  # expect-none: ruby.openssl.cipher-random-iv
    box.pkcs5_keyivgen("words", "salt")  # expect-none: ruby.openssl.cipher-password
    Shop::Cipher::AES.new(128, :CBC)  # expect-none: ruby.openssl.cipher-by-parts
    Shop::Cipher::AES128.new(:CBC)  # expect-none: ruby.openssl.cipher-by-size
    box.update(text)  # expect-none: ruby.openssl.cipher-output
  end
end
