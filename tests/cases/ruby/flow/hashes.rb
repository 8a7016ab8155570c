# What becomes of a table of options on its way, and of variables of objects by name.
require "bcrypt"

def updated(word)
  options = { cost: 12 }
  options.update(cost: 4)
  BCrypt::Password.create(word, **options)  # expect: ruby.bcrypt.create cost=4; expect-none: ruby.bcrypt.create cost=12; finding: VT-0404
end

def merged(word)
  options = { cost: 5 }
  options.merge!({ cost: 13 })
  BCrypt::Password.create(word, options)  # expect: ruby.bcrypt.create cost=13; no-finding: VT-0404
end

def defaults_below(word)
  options = { cost: 13 }.reverse_merge(cost: 4)
  BCrypt::Password.create(word, **options)  # expect: ruby.bcrypt.create cost=13; no-finding: VT-0404
end

def without_one(word)
  options = { cost: 6, note: "old" }  # finding: VT-0404
  options.delete(:note)
  BCrypt::Password.create(word, **options)  # expect: ruby.bcrypt.create cost=6
end

def changed_by_what_is_not_known(word)
  options = { cost: 12 }
  options.replace_from_site(word)
  BCrypt::Password.create(word, options)  # expect: ruby.bcrypt.create cost=?; no-finding: VT-0404
end

def turned(word)
  costs = [12, 7]
  costs.reverse!
  BCrypt::Password.create(word, cost: costs[0])  # expect: ruby.bcrypt.create cost=7; finding: VT-0404
end

def sorted(word, more)
  costs = [12, 7]
  costs.sort_by! { |cost| more[cost] }
  BCrypt::Password.create(word, cost: costs[0])  # expect: ruby.bcrypt.create cost=?; no-finding: VT-0404
end

class Member
  def initialize
    instance_variable_set(:@cost, 8)
  end

  def store(word)
    BCrypt::Password.create(word, cost: @cost)  # expect: ruby.bcrypt.create cost=8; finding: VT-0404
  end
end

def store_as(word)
  BCrypt::Password.create(word, cost: Member.new.instance_variable_get(:@cost))  # expect: ruby.bcrypt.create cost=8; finding: VT-0404
end

Member.new.store(gets)
