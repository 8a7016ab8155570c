require_relative 'command'

module Forge
  Defaults = { country: 'NL', bits: 1024 }.freeze # expect-none
end
