# Looks like connections, and is none: all of it stands in this file.
module Toys
  class Box
    attr_accessor :ssl_verify_peer, :ssl_verify_host, :verify_mode, :insecure, :smtp_settings

    def self.start(*all, **more) = all
    def self.enable_ssl(mode) = mode
    def self.get(address, **more) = address
    def self.client(**more) = more
    def self.connect(**more) = more
    def self.config = new
    def update(**more) = more
  end
end

class Desk
  def self.http_basic_authenticate_by(**more) = more
  def self.method_of_delivery(*all, **more) = all
  http_basic_authenticate_by name: 'me', password: 'abc-def-2' # expect-none: ruby.rails.basic-authentication
  method_of_delivery :smtp, openssl_verify_mode: 'none' # expect-none: ruby.mail.delivery
  options = Toys::Box.new
  options.update(verify: false) # expect-none: ruby.httparty.included; expect-none: ruby.httparty.options
end

def play(host)
  Toys::Box.start(host, tls_verify: false) # expect-none: ruby.net-smtp.start
  Toys::Box.enable_ssl(0) # expect-none: ruby.net-pop.enable-ssl
  Toys::Box.start(host, verify_host_key: :never) # expect-none: ruby.net-scp.start
  Toys::Box.start(host, password: 'abc-def-1') # expect-none: ruby.net-ssh.password
  Toys::Box.get(host, ssl: { verify_mode: 0 }) # expect-none: ruby.http.call
  box = Toys::Box.new(ssl: { verify_mode: 0 }) # expect-none: ruby.curb.easy; expect-none: ruby.mechanize.agent; expect-none: ruby.patron.session; expect-none: ruby.net-ftp.new
  box.ssl_verify_peer = false # expect-none: ruby.curb.verify-peer
  box.ssl_verify_host = 0 # expect-none: ruby.curb.verify-host
  box.verify_mode = 0 # expect-none: ruby.mechanize.verify-mode
  box.insecure = true # expect-none: ruby.patron.insecure
  box.smtp_settings = { openssl_verify_mode: 'none' } # expect-none: ruby.mail.settings
  Toys::Box.client(ssl_verify_mode: :none) # expect-none: ruby.savon.client
  Toys::Box.new(tls: { verify_peer: false }) # expect-none: ruby.em-http.request
  Toys::Box.new(connection_options: { ssl: { verify: false } }) # expect-none: ruby.octokit.client
  Toys::Box.new(ssl_params: { verify_mode: 0 }) # expect-none: ruby.redis.client
  Toys::Box.new([host], ssl_verify: false) # expect-none: ruby.mongo.client
  Toys::Box.new(verify_peer: false) # expect-none: ruby.bunny.new
  Toys::Box.new(transport_options: { ssl: { verify: false } }) # expect-none: ruby.elasticsearch.client
  Toys::Box.connect(password: 'abc-def-3') # expect-none: ruby.database.password
  Toys::Box.new(ssl_verify_peer: false) # expect-none: ruby.aws.client
  Toys::Box.config.update(ssl_verify_peer: false) # expect-none: ruby.aws.config-update; expect-none: ruby.aws.config
  Toys::Box.config[:ssl_verify_peer] = false # expect-none: ruby.aws.config-verify
end

def settings(desk)
  desk.action_mailer.smtp_settings = { openssl_verify_mode: 'none' } # expect-none: ruby.mail.settings; expect-none: ruby.rails.mailer
end
