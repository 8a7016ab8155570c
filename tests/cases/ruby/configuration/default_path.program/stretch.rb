require 'openssl'
require 'yaml'

# The file is what is read where the caller names no other.
class Stretch
  def initialize(path = File.expand_path('stretch.yml', __dir__))
    @said = YAML.safe_load(File.read(path)).fetch('stretch')
  end

  def key(password, salt)
    OpenSSL::PKCS5.pbkdf2_hmac(password, salt, @said['rounds'], 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=2048; finding: VT-0402
  end

  def longer(password, salt)
    OpenSSL::PKCS5.pbkdf2_hmac(password, salt, @said.fetch('other'), 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=700000; no-finding: VT-0402
  end
end

def from_any(path, password, salt)
  said = YAML.load_file(path)
  OpenSSL::PKCS5.pbkdf2_hmac(password, salt, said['stretch']['rounds'], 32, 'SHA256') # expect: ruby.openssl.pkcs5-pbkdf2 iterations=?; no-finding: VT-0402
end
