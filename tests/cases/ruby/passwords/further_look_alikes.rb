class Motor
  attr_accessor :cost

  def self.build(word) = word
end

def look_alikes(word)
  motor = Motor.new(iterations: 5) # expect-none: ruby.pbkdf2.new
  motor.cost = 5 # expect-none: ruby.bcrypt.engine-cost
  Motor.build(word) # expect-none: ruby.unix-crypt.build
end
