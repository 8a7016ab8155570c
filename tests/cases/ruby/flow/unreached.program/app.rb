require_relative 'sums'

sums = Sums.new(false)
puts sums.summed("x") # expect-none: ruby.openssl.digest-class-call
puts sums.sent('x')
puts Sums.new(true).public_send(:sent, 'x')
