# A class of this file.
module Toys
  class RC4
    def initialize(key) = @key = key
  end
end

Toys::RC4.new('a') # expect-none: ruby.rc4.new
