def used(password)
  BCrypt::Password.create(password, cost: BCrypt::Engine::MIN_COST) # expect: ruby.bcrypt.create cost=4
  Argon2::Password.new(t_cost: 1, m_cost: 3).create(password) # expect: ruby.argon2.create memory_kib=8 iterations=1
  SCrypt::Engine.scrypt(password, 'fixed', 1024, 8, 1, 32) # expect: ruby.scrypt.engine cost=1024 salt=literal
  SSHKey.generate(bits: 1024) # expect: ruby.sshkey.generate algorithm=RSA key_bits=1024
  Toys::Engine.scrypt(password, 'fixed', 1024, 8, 1, 32) # expect-none
  Toys::SSHKey.generate(bits: 1024) # expect-none: ruby.scrypt.engine; expect-none: ruby.sshkey.generate
end
