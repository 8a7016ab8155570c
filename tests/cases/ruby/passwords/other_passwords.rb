module Door
  class Password
    def self.create(words, cost: 1) = words
    def create(words) = words
  end

  module Engine
    def self.generate_salt(grains) = grains
    def self.hash_secret(words, salt) = words
  end
end

def knock(words)
  Door::Password.create(words, cost: 4)  # expect-none: ruby.bcrypt.create; expect-none: ruby.scrypt.create
  Door::Engine.generate_salt(4)  # expect-none: ruby.bcrypt.salt
  Door::Engine.hash_secret(words, "salt")  # expect-none: ruby.bcrypt.hash
  maker = Door::Password.new(t_cost: 3)  # expect-none: ruby.argon2.new
  maker.create(words)  # expect-none: ruby.argon2.create
end
