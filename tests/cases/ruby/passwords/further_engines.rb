require 'bcrypt'
require 'pbkdf2'
require 'unix_crypt'

def cheap
  BCrypt::Engine.cost = 5 # expect: ruby.bcrypt.engine-cost cost=5
end

def dear
  BCrypt::Engine.cost = 12 # expect: ruby.bcrypt.engine-cost cost=12
end

def derived(word, salt)
  PBKDF2.new(password: word, salt: salt, iterations: 1000, hash_function: :sha256) # expect: ruby.pbkdf2.new iterations=1000
  PBKDF2.new(password: word, salt: salt, iterations: 600_000, hash_function: :sha256) # expect: ruby.pbkdf2.new iterations=600000
  UnixCrypt::MD5.build(word) # expect: ruby.unix-crypt.build algorithm=md5crypt
  UnixCrypt::SHA512.build(word) # expect: ruby.unix-crypt.build algorithm=sha512crypt
end
