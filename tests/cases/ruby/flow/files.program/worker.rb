require 'bcrypt'

module Worker
  def self.store(password, cost)
    BCrypt::Password.create(password, cost: cost) # expect: ruby.bcrypt.create cost=5
  end
end
