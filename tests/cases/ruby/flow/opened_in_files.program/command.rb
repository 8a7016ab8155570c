require_relative 'authority'

module Forge
  class Command
    def run
      Authority.new('x', Defaults[:bits]) # expect-none
    end
  end
end
