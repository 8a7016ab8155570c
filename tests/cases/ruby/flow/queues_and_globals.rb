require 'openssl'
require 'securerandom'

def first_in_first_out
  line = Queue.new
  line << 'MD5'
  line.push('SHA256')
  OpenSSL::Digest.new(line.pop) # expect: ruby.openssl.digest algorithm=MD5
  OpenSSL::Digest.new(line.pop) # expect: ruby.openssl.digest algorithm=SHA-256
end

NAMES = { 'old' => 'MD5', 'new' => 'SHA256' }.freeze

def fetched
  OpenSSL::Digest.new(NAMES.fetch('old')) # expect: ruby.openssl.digest algorithm=MD5
end

def joined
  OpenSSL::Digest.new(%w[m d 5].join.upcase) # expect: ruby.openssl.digest algorithm=MD5
end

$salt = nil

def draw
  $salt = SecureRandom.random_bytes(16)
end

def derived(word)
  draw
  OpenSSL::KDF.pbkdf2_hmac(word, salt: $salt, iterations: 700_000, length: 32, hash: 'SHA256') # expect: ruby.openssl.kdf-pbkdf2 salt=secure-random
end

$name = nil

def choose
  $name = 'MD5'
end

def chosen
  choose
  OpenSSL::Digest.new($name) # expect: ruby.openssl.digest algorithm=MD5
end

def handed(call)
  call.call('MD5')
end

def digest(name)
  OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=MD5
end

handed(method(:digest))
