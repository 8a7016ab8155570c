require 'json'
require 'openssl'
require 'yaml'

def sums
  all = YAML.load_file(File.join(__dir__, 'etc', 'sums.yml'))
  OpenSSL::Digest.new(all['digest']['letters']) # expect: ruby.openssl.digest algorithm=MD5
  same = YAML.load(File.read(File.expand_path('../etc/sums.yml', __FILE__)))
  OpenSSL::Digest.new(same['digest']['invoices']) # expect: ruby.openssl.digest algorithm=SHA-384
  json = JSON.parse(File.read(File.join(__dir__, 'etc/sums.json')))
  OpenSSL::Digest.new(json['digest']['mail']) # expect: ruby.openssl.digest algorithm=SHA-1
  other = YAML.load_file(File.join('etc', 'sums.toml'))
  OpenSSL::Digest.new(other['digest']['letters']) # expect-none: ruby.openssl.digest algorithm=MD5
end
