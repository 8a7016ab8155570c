module Shelf
  class File
    def self.binread(name) = name
  end

  class Clock
    def now = self
  end

  ENV = { "A" => "b" }.freeze

  def self.look
    ENV["A"]  # expect-none: ruby.stdlib.environment-map
    Shelf::ENV.fetch("A")
    Shelf::File.binread("book")  # expect-none: ruby.stdlib.file
    clock = Shelf::Clock.new
    clock.now  # expect-none: ruby.stdlib.time
  end
end
