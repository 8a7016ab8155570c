require 'ed25519'
require 'aescrypt'
require 'jwe'
require 'roda'

def signer
  Ed25519::SigningKey.new('a key of thirty-two bytes, or so') # expect: ruby.ed25519.signing-key private_key=literal; finding: VT-0301
end

def closed(text)
  AESCrypt.encrypt(text, 'over the hills') # expect: ruby.aescrypt.call password=literal; finding: VT-0302
end

def sealed(text, key)
  JWE.encrypt(text, key, alg: 'RSA1_5', enc: 'A256GCM') # expect: ruby.jwe.encrypt algorithm=RSA padding=PKCS1v15; finding: VT-0112
end

def sealed_directly(text)
  JWE.encrypt(text, 'thirty-two letters are one key!!', alg: 'dir', enc: 'A256GCM') # expect: ruby.jwe.secret-key key=literal; finding: VT-0301
  JWE.decrypt(text, File.binread('key'), alg: 'dir') # expect: ruby.jwe.secret-key key=file
  JWE.encrypt(text, 'a public key', alg: 'RSA-OAEP') # expect-none: ruby.jwe.secret-key
end

class Site < Roda
  plugin :sessions, secret: '0d4a8f0ab4d8499ab0a8c3b5a8c16f1d0d4a8f0ab4d8499ab0a8c3b5a8c16f1d' # expect: ruby.roda.sessions key=literal; finding: VT-0301
  plugin :json, secret: 'not one' # expect-none: ruby.roda.sessions
end

module Toys
  class SigningKey
    def initialize(text) = @text = text
  end

  def self.encrypt(*all, **more) = all
end

Toys::SigningKey.new('a') # expect-none: ruby.ed25519.signing-key
Toys.encrypt('a', 'b', alg: 'RSA1_5') # expect-none: ruby.aescrypt.call; expect-none: ruby.jwe.encrypt
Toys.encrypt('a', 'b', alg: 'dir') # expect-none: ruby.jwe.secret-key
