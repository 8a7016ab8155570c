require 'openssl'
include OpenSSL

def bare_names
  Digest.new('MD5') # expect: ruby.openssl.digest algorithm=MD5
  PKey::DSA.new(1024) # expect: ruby.openssl.dsa-new key_bits=1024
end

class Names
  def [](place)
    place == :old ? 'MD5' : 'SHA256'
  end
end

def asked
  names = Names.new
  OpenSSL::Digest.new(names[:old]) # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(names[:new]) # expect: ruby.openssl.digest algorithm=SHA-256
end

def chosen
  some = %w[SHA256 MD5].select { |name| name == 'MD5' }
  OpenSSL::Digest.new(some.first) # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(%w[SHA256 MD5].find { |name| name != 'MD5' }) # expect: ruby.openssl.digest algorithm=SHA-256
end

def each_pair_of_a_table
  { old: 'MD5' }.each { |_, name| OpenSSL::Digest.new(name) } # expect: ruby.openssl.digest algorithm=MD5
end
