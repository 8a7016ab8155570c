# Whether a list holds something decides what follows.
require "openssl"
require "bcrypt"

FAST = %w[cache preview].freeze

def stored(word, kind)
  rounds = FAST.include?(kind) ? 5 : 13
  BCrypt::Password.create(word, cost: rounds)  # expect: ruby.bcrypt.create cost=13; no-finding: VT-0404
end

def previewed(word, kind)
  rounds = FAST.include?(kind) ? 6 : 13
  BCrypt::Password.create(word, cost: rounds)  # expect: ruby.bcrypt.create cost=6; finding: VT-0404
end

def joined(word)
  rounds = %w[pre view].include?("preview") ? 4 : 14
  BCrypt::Password.create(word, cost: rounds)  # expect: ruby.bcrypt.create cost=14; no-finding: VT-0404
end

def open_list(word, kinds)
  rounds = kinds.include?("preview") ? 7 : 15
  BCrypt::Password.create(word, cost: rounds)  # expect: ruby.bcrypt.create cost=7; expect: ruby.bcrypt.create cost=15; finding: VT-0404
end

stored(gets, "account")
previewed(gets, "preview")
