module Reader
  module Digest
    class MD5
      def self.hexdigest(text) = text
      def update(text) = self
      def digest = "weekly"
    end

    class SHA2
    end
  end

  class Vault
    def crypt(name) = name
  end
end

def weekly(text)
  Reader::Digest::MD5.hexdigest(text)  # expect-none: ruby.digest.call
  issue = Reader::Digest::MD5.new  # expect-none: ruby.digest.new
  issue.update(text)  # expect-none: ruby.digest.update
  issue.digest  # expect-none: ruby.digest.output
  Reader::Digest::SHA2.new(256)  # expect-none: ruby.digest.sha2
  Reader::Vault.new.crypt("ab")  # expect-none: ruby.digest.crypt
end
