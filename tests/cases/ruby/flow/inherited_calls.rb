require 'digest'
require 'openssl'

# An inherited or mixed-in method that is called by its name alone still asks the object's own methods.
module Marking
  def mark(text)
    kind.hexdigest(text) # expect: ruby.digest.call algorithm=SHA-1; expect: ruby.digest.call algorithm=SHA-384
  end
end

class Letter
  include Marking

  def id(text)
    mark(text)
  end

  def kind
    Digest::SHA1
  end
end

class Parcel
  include Marking

  def id(text)
    mark(text)
  end

  def kind
    Digest::SHA384
  end
end

class Sealer
  def open_box
    OpenSSL::Cipher.new(cipher_name) # expect: ruby.openssl.cipher algorithm=3DES
  end
end

class OldSealer < Sealer
  def seal(text)
    box = open_box.encrypt
    box.update(text) + box.final
  end

  def cipher_name
    'des-ede3-cbc'
  end
end

puts Letter.new.id('a'), Parcel.new.id('b'), OldSealer.new.seal('c')
