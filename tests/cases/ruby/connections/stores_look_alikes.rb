# Looks like stores and sockets, and is none: all of it stands in this file.
module Toys
  class Line
    attr_accessor :redis, :cache_store

    def self.configure_server = yield(new)
    def self.connect(**more) = more
    def self.switches = {}
    def initialize(*all, **more) = @all = all
  end
end

Toys::Line.new('a', [], tls: { verify_peer: false }) # expect-none: ruby.faye-websocket.client
Toys::Line.connect(host: 'a', sslmode: 'disable') # expect-none: ruby.pg.unchecked
Toys::Line.configure_server do |config| # expect-none: ruby.sidekiq.configure
  config.redis = { ssl_params: { verify_mode: 0 } } # expect-none: ruby.sidekiq.redis
  config.cache_store = :a, { ssl_params: { verify_mode: 0 } } # expect-none: ruby.rails.cache-redis
end
Toys::Line.switches[:verify] = false # expect-none: ruby.httparty.options-verify
