require_relative 'mill'

Mill.turns = 700 # expect-none
Mill.stone = 'des-cbc'
Bakery.loaves = 1024
Others.sieve = 512
