module Parts
  class Digest
    class MD5
      def self.hexdigest(text); text; end
    end

    def self.digest(name, text); text; end

    def update(text); self; end

    def digest; "short"; end
  end

  class HMAC
    def self.digest(name, key, text); text; end

    def digest; "short"; end
  end
end

def summary(text, key)
  meal = Parts::Digest.new("SHA256")  # expect-none: ruby.openssl.digest
  meal.update(text)  # expect-none: ruby.openssl.digest-update
  meal.digest  # expect-none: ruby.openssl.digest-output
  Parts::Digest::MD5.new  # expect-none: ruby.openssl.digest-class
  Parts::Digest::MD5.hexdigest(text)  # expect-none: ruby.openssl.digest-class-call
  Parts::Digest.digest("sha1", text)  # expect-none: ruby.openssl.digest-call
  Parts::HMAC.digest("sha1", key, text)  # expect-none: ruby.openssl.hmac
  mark = Parts::HMAC.new(key, "sha1")  # expect-none: ruby.openssl.hmac-new
  mark.digest  # expect-none: ruby.openssl.hmac-output
end
