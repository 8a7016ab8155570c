require 'openssl'
require 'net/http'
require 'digest'

class Office
  def initialize(old)
    @bits = 4096
    @kind = 'sha256'
    weaken
    self.rename if old
  end

  def key
    OpenSSL::PKey::RSA.generate(@bits) # expect: ruby.openssl.rsa-generate key_bits=1024
  end

  def digest
    OpenSSL::Digest.send(:new, @kind) # expect: ruby.openssl.digest algorithm=SHA-256
  end

  private

  def weaken
    @bits = 1024
  end

  def rename
    @name = 'office'
  end
end

office = Office.new(true)
office.key
office.digest.digest('a')

def derived(words, salt)
  few = [1000, 600_000].min
  OpenSSL::PKCS5.pbkdf2_hmac(words, salt, few, 32, 'sha512') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=1000
  many = [1000, 600_000].max
  OpenSSL::PKCS5.pbkdf2_hmac(words, salt, many, 32, 'sha512') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=600000
  any = [1000, words.size].max
  OpenSSL::PKCS5.pbkdf2_hmac(words, salt, any, 32, 'sha512') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=?
end

def connections(host)
  http = Net::HTTP.new(host, 443)
  http.verify_callback = proc { |sound, _context| sound } # expect: ruby.openssl.ssl-verify-callback certificate_check=enabled
  http.verify_callback = proc { |_sound, _context| true } # expect: ruby.openssl.ssl-verify-callback certificate_check=disabled
  http.verify_callback = proc { |sound, context| sound || context.error == 18 } # expect: ruby.openssl.ssl-verify-callback certificate_check=custom
end

def part_of_a_digest(key)
  cipher = OpenSSL::Cipher.new('aes-256-ctr').encrypt # expect: ruby.openssl.cipher iv=literal
  cipher.key = key
  cipher.iv = Digest::SHA256.digest('a fixed text')[0, 16]
  Digest::SHA256.file('a').hexdigest # expect: ruby.digest.file algorithm=SHA-256
  Shed::SHA256.file('a') # expect-none: ruby.digest.file
end
