# Settings of a module of our own.
require 'devise'

House.setup do |config|
  config.stretches = 1 # expect-none: ruby.devise.stretches
  config.pepper = 'a fixed text' # expect-none: ruby.devise.secret
end
