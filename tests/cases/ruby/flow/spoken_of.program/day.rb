puts Keeper.new('0123456789abcdef').close('x') # expect-none
puts Keeper.new('0123456789abcdef').door
