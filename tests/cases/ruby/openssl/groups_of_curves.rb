require 'openssl'

def used
  group = OpenSSL::PKey::EC::Group.new('prime192v1') # expect-applied: ruby.openssl.ec-group
  OpenSSL::PKey::EC.new(group) # expect: ruby.openssl.ec-of-group curve=P-192
  OpenSSL::PKey::EC.new('prime256v1') # expect-none: ruby.openssl.ec-of-group; expect: ruby.openssl.ec-new curve=P-256
end

class Group
  def initialize(name)
    @name = name
  end
end

def look_alike
  Group.new('prime192v1') # expect-none: ruby.openssl.ec-group
end
