# Within a library's module its own constants go before the language's.
require 'rbnacl'

module RbNaCl
  class Envelope
    def fresh_nonce
      Random.random_bytes(24) # expect: ruby.rbnacl.random generator=secure; expect-none: ruby.random.bytes
    end
  end
end
