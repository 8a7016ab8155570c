require 'random/formatter'

def session_token
  Random.hex(16) # expect: ruby.random.text generator=predictable; finding: VT-0605
end

def reset_token
  Random.new.alphanumeric(20) # expect: ruby.random.text generator=predictable; finding: VT-0605
end

def otp
  Random::DEFAULT.rand(1_000_000) # expect: ruby.random.number generator=predictable; finding: VT-0605
end

def key
  Random::DEFAULT.bytes(16) # expect: ruby.random.bytes generator=predictable; finding: VT-0601
end

class Dice
  def self.hex(size) = size
end

Dice.hex(16) # expect-none: ruby.random.text
