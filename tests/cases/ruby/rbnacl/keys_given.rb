require 'rbnacl'

def tag(text)
  RbNaCl::HMAC::SHA256.auth('a key of thirty-two bytes, or so', text) # expect: ruby.rbnacl.hmac-call key=literal; finding: VT-0301
end

def signer
  RbNaCl::SigningKey.new('a key of thirty-two bytes, or so') # expect: ruby.rbnacl.signing-key-of private_key=literal; finding: VT-0301
end

def box_key
  RbNaCl::PrivateKey.new('a key of thirty-two bytes, or so') # expect: ruby.rbnacl.private-key-of private_key=literal; finding: VT-0301
end

module Toys
  module SHA256
    def self.auth(key, text) = key
  end

  class Key
    def initialize(text) = @text = text
  end
end

Toys::SHA256.auth('a', 'b') # expect-none: ruby.rbnacl.hmac-call
Toys::Key.new('a') # expect-none: ruby.rbnacl.signing-key-of; expect-none: ruby.rbnacl.private-key-of
