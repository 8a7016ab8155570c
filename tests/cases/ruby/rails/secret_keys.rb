Rails.application.config.secret_key_base = 'c0ffee00c0ffee00' # expect: ruby.rails.secret-key-base key=literal; expect-applied: ruby.rails.application; expect-applied: ruby.rails.config

module Shop
  class Application < Rails::Application
    config.secret_key_base = ENV['SECRET_KEY_BASE'] # expect: ruby.rails.secret-key-base key=environment
    config.load_defaults 7.0 # expect-none
  end
end

set :session_secret, 'super secret' # expect: ruby.sinatra.session-secret key=literal
set :port, 8080 # expect-none
use Rack::Session::Cookie, key: 'rack.session', secret: 'change me' # expect: ruby.rack.session-secret key=literal
use Rack::Deflater # expect-none

class Toy
  attr_accessor :secret_key_base
end

def of_our_own
  toy = Toy.new
  toy.secret_key_base = 'no rails' # expect-none: ruby.rack.session-secret; expect-none: ruby.rails.application; expect-none: ruby.rails.config; expect-none: ruby.rails.secret-key-base; expect-none: ruby.sinatra.session-secret
end
Shop::Application.config.secret_key_base = 'a text that all know of the shop' # expect: ruby.rails.secret-key-base key=literal
Shop::Window.config.secret_key_base = 'a text that all know of the shop' # expect-none: ruby.rails.secret-key-base
