require 'openssl'
require 'yaml'

SETTINGS = YAML.load_file('config/crypto.yml')

def keep
  OpenSSL::Digest.new(SETTINGS['digest']['archive']) # expect: ruby.openssl.digest algorithm=MD5
  settings = YAML.load(File.read('config/crypto.yml'))
  OpenSSL::Digest.new(settings['digest']['receipt']) # expect: ruby.openssl.digest algorithm=SHA-256
  OpenSSL::Digest.new(ENV['DIGEST']) # expect: ruby.openssl.digest algorithm=SHA-1
  OpenSSL::Digest.new(ENV.fetch('DIGEST', 'sha256')) # expect: ruby.openssl.digest algorithm=SHA-1; expect-none: ruby.openssl.digest algorithm=SHA-256
  OpenSSL::Digest.new(ENV.fetch('ABSENT', 'sha256')) # expect: ruby.openssl.digest algorithm=SHA-256; expect: ruby.openssl.digest algorithm=?
  OpenSSL::Digest.new(ENV.fetch('DIGEST', 'sha1')) # expect: ruby.openssl.digest algorithm=SHA-1
end
