require 'devise'
require 'scrypt'

Devise.setup do |config|
  config.encryptor = :sha1 # expect: ruby.devise.encryptor algorithm=SHA-1
end

Knock.setup do |config| # expect-applied: ruby.knock.setup
  config.token_secret_signature_key = -> { 'a text that all know' } # expect: ruby.knock.key key=literal
end

Warden::JWTAuth.configure do |config| # expect-applied: ruby.warden-jwt.configure
  config.secret = 'a text that all know' # expect: ruby.warden-jwt.secret key=literal
end

Devise.setup do |config|
  config.jwt { |jwt| jwt.secret = ENV['JWT'] } # expect: ruby.warden-jwt.secret key=environment
end

Sidekiq::Web.use Rack::Session::Cookie, secret: 'a text that all know' # expect: ruby.rack.session-secret key=literal

def keys(words, cipher)
  Crypt::Blowfish.new('a text that all know') # expect: ruby.crypt.blowfish algorithm=Blowfish key=literal
  SCrypt::Engine.hash_secret(words, '400$8$25$9fb1d5a0d0c6c2f1') # expect: ruby.scrypt.hash salt=literal
  SCrypt::Engine.hash_secret(words, SCrypt::Engine.generate_salt) # expect: ruby.scrypt.hash salt=secure-random; expect-applied: ruby.scrypt.salt
  OpenSSL::PKey::RSA.new(3072).export(cipher, 'changeit') # expect: ruby.openssl.key-export password=literal
  OpenSSL::PKey::RSA.new(3072).export # expect-none: ruby.openssl.key-export
  OpenSSL::PKey::RSA.new(3072).to_pem(cipher, ENV['PHRASE']) # expect: ruby.openssl.key-export password=environment
  OpenSSL::PKey.generate_parameters('DSA', 'dsa_paramgen_bits' => 1024) # expect: ruby.openssl.pkey-parameters algorithm=DSA key_bits=1024
end

class Garden
  attr_accessor :encryptor, :token_secret_signature_key

  def self.setup = yield(new)
  def self.hash_secret(words, salt) = words
  def self.generate_salt = 'salt'
  def self.generate_parameters(*all, **rest) = all
  def export(*all) = all
end

Garden.setup do |config| # expect-none: ruby.knock.setup; expect-none: ruby.warden-jwt.configure
  config.secret = 'a text' # expect-none: ruby.warden-jwt.secret
  config.encryptor = :sha1 # expect-none: ruby.devise.encryptor
  config.token_secret_signature_key = -> { 'a text' } # expect-none: ruby.knock.key
end

def look_alikes(words)
  Garden.new('a text that all know') # expect-none: ruby.crypt.blowfish
  Garden.hash_secret(words, Garden.generate_salt) # expect-none: ruby.scrypt.hash; expect-none: ruby.scrypt.salt
  Garden.new.export(words, 'changeit') # expect-none: ruby.openssl.key-export
  Garden.generate_parameters('DSA', dsa_paramgen_bits: 1024) # expect-none: ruby.openssl.pkey-parameters
end
