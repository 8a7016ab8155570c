require 'stripe'
require 'vault'
require 'docker'
require 'net/ldap'
require 'mongo'
require 'sequel'
require 'pg'
require 'mqtt'

def shop
  Stripe.verify_ssl_certs = false # expect: ruby.stripe.verify certificate_check=disabled; finding: VT-0701
  Stripe.verify_ssl_certs = true # expect: ruby.stripe.verify certificate_check=enabled; no-finding
end

def safes
  Vault::Client.new(address: 'https://safe:8200', ssl_verify: false) # expect: ruby.vault.client certificate_check=disabled; finding: VT-0701
  Vault.ssl_verify = false # expect: ruby.vault.verify certificate_check=disabled; finding: VT-0701
  Vault.configure do |safe| # expect-applied: ruby.vault.configure
    safe.ssl_verify = false # expect: ruby.vault.verify certificate_check=disabled; finding: VT-0701
  end
end

def hosts
  Docker.options = { read_timeout: 5, ssl_verify_peer: false } # expect: ruby.docker.options certificate_check=disabled; finding: VT-0701
  WinRM::Connection.new(endpoint: 'https://w:5986/wsman', no_ssl_peer_verification: true) # expect: ruby.winrm.connection certificate_check=disabled; finding: VT-0701
  JIRA::Client.new(site: 'https://tickets', ssl_verify_mode: OpenSSL::SSL::VERIFY_NONE) # expect: ruby.jira.client certificate_check=disabled; finding: VT-0701
  Manticore::Client.new(ssl: { verify: :disable }) # expect: ruby.manticore.client certificate_check=disabled; finding: VT-0701
  ask = HTTPI::Request.new('https://soap')
  ask.auth.ssl.verify_mode = :none # expect-applied: ruby.httpi.auth; expect-applied: ruby.httpi.ssl; expect: ruby.httpi.verify-mode certificate_check=disabled; finding: VT-0701
  Gitlab.configure { |lab| lab.httparty = { verify: false } } # expect-applied: ruby.gitlab.configure; expect: ruby.gitlab.httparty certificate_check=disabled; finding: VT-0701
  Gitlab.client(endpoint: 'https://lab', httparty: { verify: false }) # expect: ruby.gitlab.client certificate_check=disabled; finding: VT-0701
  ZendeskAPI::Client.new { |desk| desk.client_options = { ssl: { verify: false } } } # expect-applied: ruby.zendesk.client; expect: ruby.zendesk.options certificate_check=disabled; finding: VT-0701
  Octokit.configure { |cat| cat.connection_options = { ssl: { verify: false } } } # expect-applied: ruby.octokit.configure; expect: ruby.octokit.options certificate_check=disabled; finding: VT-0701
end

def brokers
  MQTT::Client.new(host: 'mq', ssl: true, verify_host: false) # expect: ruby.mqtt.client hostname_check=disabled; finding: VT-0702
  bus = MQTT::Client.new('mq')
  bus.verify_host = false # expect: ruby.mqtt.verify-host hostname_check=disabled; finding: VT-0702
  bus.ssl_context.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect-applied: ruby.mqtt.ssl-context; expect: ruby.openssl.ssl-verify-mode certificate_check=disabled; finding: VT-0701
  Kafka.new(['k:9093'], ssl_ca_cert_file_path: 'ca.pem', ssl_verify_hostname: false) # expect: ruby.kafka.client hostname_check=disabled; finding: VT-0702
  RedisClient.config(host: 'r', ssl: true, ssl_params: { verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.redis-client.config certificate_check=disabled; finding: VT-0701
  Sidekiq.configure_server { |jobs| jobs.redis = { url: 'rediss://r', ssl_params: { verify_hostname: false } } } # expect: ruby.sidekiq.redis hostname_check=disabled; finding: VT-0702
end

def stores
  Sequel.connect(adapter: 'postgres', host: 'db', sslmode: 'verify-ca') # expect: ruby.sequel.mode hostname_check=disabled; finding: VT-0702
  Sequel.connect(adapter: 'mysql2', host: 'db', ssl_mode: :verify_ca) # expect: ruby.sequel.mysql-mode hostname_check=disabled; finding: VT-0702
  Sequel.connect(adapter: 'mysql2', host: 'db', sslverify: false) # expect: ruby.sequel.mysql-unchecked certificate_check=disabled; finding: VT-0701
  Sequel.connect('postgres://shop@db/shop?sslmode=require') # expect: ruby.database.address certificate_check=disabled; finding: VT-0701
  PG.connect('host=db dbname=shop sslmode=verify-ca') # expect: ruby.database.address hostname_check=disabled; finding: VT-0702
  PG.connect('host=db dbname=shop sslmode=verify-full') # expect: ruby.database.address hostname_check=enabled; no-finding
  ActiveRecord::Base.establish_connection(adapter: 'postgresql', sslmode: 'verify-full') # expect: ruby.sequel.mode hostname_check=enabled; no-finding
  Mongo::Client.new('mongodb://m/shop?tls=true&tlsInsecure=true') # expect: ruby.mongo.address certificate_check=disabled; finding: VT-0701
  Mongo::Client.new('mongodb://m/shop?tls=true') # expect-none: ruby.mongo.address
  Net::LDAP.new(host: 'people', port: 636, encryption: :simple_tls) # expect: ruby.net-ldap.unasked certificate_check=disabled; finding: VT-0701
  Net::LDAP.new(host: 'people', encryption: { method: :simple_tls, tls_options: OpenSSL::SSL::SSLContext::DEFAULT_PARAMS }) # expect-none: ruby.net-ldap.unasked
end

def calls
  Net::HTTP.start('h', 443, use_ssl: true, verify_callback: ->(_fine, _chain) { true }) # expect: ruby.net-http.start certificate_check=disabled; finding: VT-0701
  Net::HTTP.start('h', 443, use_ssl: true, verify_callback: ->(fine, _chain) { fine }) # expect: ruby.net-http.start certificate_check=enabled; no-finding
  far = XMLRPC::Client.new2('https://far/rpc') # expect-applied: ruby.xmlrpc.client
  far.http.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect-applied: ruby.xmlrpc.http; expect: ruby.net-http.verify-mode certificate_check=disabled; finding: VT-0701
  OpenSSL::SSL.const_set(:VERIFY_PEER, OpenSSL::SSL::VERIFY_NONE) # expect: ruby.openssl.verify-peer-set certificate_check=disabled; finding: VT-0701
end

# What is set of a library takes nothing of its meaning.
def told
  RestClient.log = 'log/rest.log'
  RestClient::Request.execute(method: :get, url: 'https://h', verify_ssl: false) # expect: ruby.restclient.execute certificate_check=disabled; finding: VT-0701
end
