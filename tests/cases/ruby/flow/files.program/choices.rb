module Choices
  def self.cost
    5 # expect-none
  end
end
