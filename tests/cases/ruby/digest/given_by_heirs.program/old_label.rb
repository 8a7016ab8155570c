require 'digest'
require_relative 'label'

class OldLabel < Label
  def algorithm
    Digest::SHA1
  end
end

puts OldLabel.new.text($stdin.read), Digest::SHA256.hexdigest('a') # expect: ruby.digest.call algorithm=SHA-256
