require_relative 'worker'

def main(password)
  Worker.store(password, Choices.cost) # expect-none
end
