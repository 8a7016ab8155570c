# A module that is prepended answers before the class does.
require "bcrypt"

module Careful
  def rounds
    13
  end
end

module Quick
  def rounds
    4
  end
end

class Members
  prepend Careful

  def rounds
    5
  end

  def stored(word)
    BCrypt::Password.create(word, cost: rounds)  # expect: ruby.bcrypt.create cost=13; no-finding: VT-0404
  end
end

class Guests
  include Quick

  def rounds
    12
  end

  def stored(word)
    BCrypt::Password.create(word, cost: rounds)  # expect: ruby.bcrypt.create cost=12; no-finding: VT-0404
  end
end

Members.new.stored(gets)
Guests.new.stored(gets)
