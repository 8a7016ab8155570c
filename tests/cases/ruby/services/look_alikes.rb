require 'stripe'
require 'vault'
require 'sequel'
require 'hanami/controller'

# Toys that are called alike.
module Toys
  %i[Stripe Vault Docker Gitlab Octokit BlindIndex Branca RedisClient].each { |name| const_set(name, Struct.new(:a)) }

  class Client
    attr_accessor :verify_host, :httparty, :client_options, :connection_options

    def initialize(*, **); end

    def ssl_context = Struct.new(:verify_mode).new

    def http = Struct.new(:verify_mode).new

    def auth = Struct.new(:ssl).new

    def ssl = Struct.new(:verify_mode).new
  end
end

Toys::Stripe.verify_ssl_certs = false # expect-none: ruby.stripe.verify
Toys::Vault.ssl_verify = false # expect-none: ruby.vault.verify
Toys::Vault.configure { |one| one.a = 1 } # expect-none: ruby.vault.configure
Toys::Docker.options = { ssl_verify_peer: false } # expect-none: ruby.docker.options
Toys::Gitlab.configure { |one| one.a = 1 } # expect-none: ruby.gitlab.configure
Toys::Gitlab.httparty = { verify: false } # expect-none: ruby.gitlab.httparty
Toys::Gitlab.client(httparty: { verify: false }) # expect-none: ruby.gitlab.client
Toys::Octokit.configure { |one| one.a = 1 } # expect-none: ruby.octokit.configure
Toys::Octokit.connection_options = { ssl: { verify: false } } # expect-none: ruby.octokit.options
Toys::BlindIndex.master_key = 'abc' # expect-none: ruby.blind-index.master-key
Toys::Branca.configure { |one| one.a = 1 } # expect-none: ruby.branca.configure
Toys::Branca.secret_key = 'abc' # expect-none: ruby.branca.secret-key
Toys::RedisClient.config(ssl_params: { verify_mode: 0 }) # expect-none: ruby.redis-client.config
toy = Toys::Client.new(ssl_verify: false, verify_host: false, no_ssl_peer_verification: true, ssl: { verify: :disable }) # expect-none: ruby.vault.client; expect-none: ruby.mqtt.client; expect-none: ruby.winrm.connection; expect-none: ruby.manticore.client; expect-none: ruby.jira.client; expect-none: ruby.zendesk.client; expect-none: ruby.xmlrpc.client; expect-none: ruby.kafka.client
toy.verify_host = false # expect-none: ruby.mqtt.verify-host
toy.ssl_context.verify_mode = 0 # expect-none: ruby.mqtt.ssl-context
toy.http.verify_mode = 0 # expect-none: ruby.xmlrpc.http
toy.auth.ssl.verify_mode = :none # expect-none: ruby.httpi.auth; expect-none: ruby.httpi.ssl; expect-none: ruby.httpi.verify-mode
toy.client_options = { ssl: { verify: false } } # expect-none: ruby.zendesk.options
Toys::Sequel.connect(sslmode: 'verify-ca', ssl_mode: :verify_ca, sslverify: false) # expect-none: ruby.sequel.mode; expect-none: ruby.sequel.mysql-mode; expect-none: ruby.sequel.mysql-unchecked
Toys::Sequel.connect('postgres://db?sslmode=require') # expect-none: ruby.database.address
Toys::Mongo.new('mongodb://m/?tlsInsecure=true') # expect-none: ruby.mongo.address
Toys::LDAP.new(encryption: :simple_tls) # expect-none: ruby.net-ldap.unasked
Toys.const_set(:VERIFY_PEER, 0) # expect-none: ruby.openssl.verify-peer-set
Toys::HKDF.new('abc') # expect-none: ruby.hkdf.new
Toys::Cipher.new(key: 'abc', cipher_name: 'des') # expect-none: ruby.symmetric-encryption.cipher
Toys::Credentials.new('a', 'b') # expect-none: ruby.aws.credentials
Toys::JWK.from_oct('abc') # expect-none: ruby.jose.oct
Toys::Encryption.configure(primary_key: 'abc') # expect-none: ruby.rails.encryption-configure
Toys::Cookie.new(toy, secret: 'abc') # expect-none: ruby.rack.session-made

def sessions(kind, secret:) = [kind, secret]

sessions :cookie, secret: 'abc' # expect-none: ruby.hanami.sessions
