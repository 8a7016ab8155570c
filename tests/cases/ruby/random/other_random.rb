module Dice
  class Random
    def bytes(count) = count
  end

  module SecureRandom
    def self.hex(count) = count
    def self.random_bytes(count) = count
  end

  class Table
    def rand(sides) = sides
    def srand(sides) = sides
    def sample = 1
    def shuffle(random:) = 1
  end
end

def play
  Dice::SecureRandom.hex(3)  # expect-none: ruby.random.secure-text
  Dice::SecureRandom.random_bytes(3)  # expect-none: ruby.random.secure-bytes
  own = Dice::Random.new(3)  # expect-none: ruby.random.generator
  own.bytes(3)  # expect-none: ruby.random.bytes
  table = Dice::Table.new
  table.rand(3)  # expect-none: ruby.random.number
  table.srand(3)  # expect-none: ruby.random.seed
  table.sample  # expect-none: ruby.random.choice
  table.shuffle(random: SecureRandom)  # expect-none: ruby.random.choice-secure
end
