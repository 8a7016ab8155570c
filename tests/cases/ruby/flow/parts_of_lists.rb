require "openssl"
require "digest"

def sum(name, text)
  OpenSSL::Digest.new(name).hexdigest(text)
end

def grown(text)
  names = []
  names[0] = "sha512"
  names[1] = "md5"
  room = Array.new(2)
  room[1] = "md5"
  same = Array.new(2, "sha1")
  OpenSSL::Digest.new(names[1]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(names[0]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-512
  OpenSSL::Digest.new(names[-1]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(room[1]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(same[0]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-1
end

def taken(text)
  names = %w[sha256 md5 sha512]
  OpenSSL::Digest.new(names.drop(1)[0]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(names.take(2)[1]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(names.reverse[0]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-512
  OpenSSL::Digest.new(names.values_at(1)[0]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  names.delete_at(0)
  OpenSSL::Digest.new(names[0]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
end

def keyed(text)
  table = %i[old new].zip(%w[md5 sha256]).to_h
  names = { "md5" => :old, "sha256" => :new }.invert
  OpenSSL::Digest.new(table[:old]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(table[:new]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-256
  OpenSSL::Digest.new(names[:old]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(table.key?(:other) ? "md5" : "sha512").hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-512
  OpenSSL::Digest.new(table.values_at(:old).first).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
end

def numbered(text)
  %w[sha256 md5].each_with_index do |name, place|
    OpenSSL::Digest.new(name).hexdigest(text) if place == 0  # expect: ruby.openssl.digest algorithm=SHA-256
  end
  OpenSSL::Digest.new(text.empty? && 0.positive? ? "md5" : "sha384").hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-384
  OpenSSL::Digest.new(0.zero? ? "md5" : "sha384").hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
end

def changed(text)
  name = "sha256"
  name.replace("md5")
  OpenSSL::Digest.new(name).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  written = "sha-1"
  written.gsub!("-", "")
  OpenSSL::Digest.new(written).hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-1
  OpenSSL::Digest.new("nd5".tr("n", "m")).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new("sab2_6".tr("ab_", "ha5")).hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-256
end

def asked(text)
  OpenSSL::Digest.new(ENV.fetch("SUM") { "md5" }).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  Digest::MD5.method(:hexdigest).call(text)  # expect: ruby.digest.call algorithm=MD5
end

class Registry
  def []=(name, value)
    @held ||= {}
    @held[name] = value
  end

  def [](name)
    @held[name]
  end
end

def registered(text)
  registry = Registry.new
  registry[:old] = "md5"
  registry[:new] = "sha256"
  OpenSSL::Digest.new(registry[:old]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(registry[:new]).hexdigest(text)  # expect: ruby.openssl.digest algorithm=SHA-256
end
