require 'encryptor'
require 'gibberish'
require 'fernet'
require 'json/jwt'

def used(text, key)
  Encryptor.encrypt(value: text, key: 'abc-def-abc-def-abc-def-abc-def-', algorithm: 'des3') # expect: ruby.encryptor.call algorithm=3DES key=literal
  Encryptor.encrypt(value: text, key: key, algorithm: 'aes-256-gcm') # expect: ruby.encryptor.call mode=GCM
  Gibberish::AES.new('abc-def-1') # expect: ruby.gibberish.aes key=literal
  Fernet.generate('abc-def-2', text) # expect: ruby.fernet.generate key=literal
  token = JSON::JWT.new(sub: 1)
  token.sign('abc-def-3', :HS256) # expect: ruby.json-jwt.sign key=literal
  JSON::JWT.decode(text, :skip_verification) # expect: ruby.json-jwt.unchecked algorithm=No-Signature
  JSON::JWT.decode(text, key) # expect-none
end

class Sealed
  def self.encrypt(**more) = more
  def self.generate(*all) = all
  def self.decode(*all) = all
  def sign(*all) = all
end

def look_alikes(text)
  Sealed.encrypt(key: 'abc-def-abc-def-abc-def-abc-def-', algorithm: 'des3') # expect-none: ruby.encryptor.call
  sealed = Sealed.new('abc-def-1') # expect-none: ruby.gibberish.aes
  Sealed.generate('abc-def-2', text) # expect-none: ruby.fernet.generate
  sealed.sign('abc-def-3', :HS256) # expect-none: ruby.json-jwt.sign
  Sealed.decode(text, :skip_verification) # expect-none: ruby.json-jwt.unchecked
end
