# `include Singleton` gives the class its one object; a class of that name elsewhere does not.
require 'singleton'
require 'bcrypt'

class Settings
  include Singleton
  attr_reader :cost

  def initialize
    @cost = 4
  end
end

class Plain
  attr_reader :cost

  def initialize
    @cost = 5
  end
end

def of_the_only_one(password)
  BCrypt::Password.create(password, cost: Settings.instance.cost) # expect: ruby.bcrypt.create cost=4
end

def of_none(password)
  BCrypt::Password.create(password, cost: Plain.instance.cost) # expect: ruby.bcrypt.create cost=?
end
