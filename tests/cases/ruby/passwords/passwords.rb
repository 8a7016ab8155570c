def hashes(words)
  BCrypt::Password.create(words, cost: 5)  # expect: ruby.bcrypt.create algorithm=bcrypt cost=5
  BCrypt::Password.create(words)  # expect: ruby.bcrypt.create algorithm=bcrypt cost=12
  salt = BCrypt::Engine.generate_salt(8)  # expect-applied: ruby.bcrypt.salt
  BCrypt::Engine.hash_secret(words, salt)  # expect: ruby.bcrypt.hash algorithm=bcrypt cost=8 salt=secure-random
  SCrypt::Password.create(words)  # expect: ruby.scrypt.create algorithm=scrypt
  maker = Argon2::Password.new(t_cost: 3, m_cost: 16)  # expect-applied: ruby.argon2.new
  maker.create(words)  # expect: ruby.argon2.create algorithm=Argon2id iterations=3
end
