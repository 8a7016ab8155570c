require 'faye/websocket'
require 'sidekiq'
require 'pg'
require 'httparty'

def live(address)
  Faye::WebSocket::Client.new(address, [], tls: { verify_peer: false }) # expect: ruby.faye-websocket.client certificate_check=disabled; finding: VT-0701
end

def rows
  PG.connect(host: 'rows.internal', sslmode: 'require') # expect: ruby.pg.unchecked certificate_check=disabled; finding: VT-0701
  PG.connect(host: 'rows.internal', sslmode: 'verify-ca') # expect: ruby.pg.unchecked certificate_check=enabled hostname_check=disabled; finding: VT-0702
  PG.connect(host: 'rows.internal', sslmode: 'verify-full') # expect: ruby.pg.unchecked certificate_check=enabled hostname_check=enabled
end

Sidekiq.configure_server do |config| # expect-applied: ruby.sidekiq.configure
  config.redis = { url: ENV['QUEUE'], ssl_params: { verify_mode: OpenSSL::SSL::VERIFY_NONE } } # expect: ruby.sidekiq.redis certificate_check=disabled; finding: VT-0701
end

Rails.application.configure do
  config.cache_store = :redis_cache_store, { ssl_params: { verify_mode: OpenSSL::SSL::VERIFY_NONE } } # expect: ruby.rails.cache-redis certificate_check=disabled; finding: VT-0701
end

class Weather
  include HTTParty
  default_options[:verify] = false # expect: ruby.httparty.options-verify certificate_check=disabled; finding: VT-0701
end
