require 'net/smtp'
require 'net/pop'
require 'net/ftp'
require 'net/scp'
require 'http'
require 'curb'
require 'mechanize'
require 'patron'
require 'savon'
require 'redis'
require 'mongo'
require 'bunny'
require 'elasticsearch'
require 'octokit'
require 'aws-sdk-s3'
require 'em-http'
require 'httparty'
require 'mail'
require 'pg'

def mail(host)
  Net::SMTP.start(host, 587, tls_verify: false) # expect: ruby.net-smtp.start certificate_check=disabled
  Net::SMTP.start(host, 587) # expect-none
  Net::POP3.enable_ssl(OpenSSL::SSL::VERIFY_NONE) # expect: ruby.net-pop.enable-ssl certificate_check=disabled
  Net::FTP.new(host, ssl: { verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.net-ftp.new certificate_check=disabled
  Net::SCP.start(host, 'me', verify_host_key: :never) # expect: ruby.net-scp.start certificate_check=disabled
  Net::SSH.start(host, 'me', password: 'abc-def-1') # expect: ruby.net-ssh.password password=literal
  ActionMailer::Base.smtp_settings = { address: host, openssl_verify_mode: 'none' } # expect: ruby.mail.settings certificate_check=disabled
  Mail.defaults { delivery_method :smtp, openssl_verify_mode: 'none' } # expect: ruby.mail.delivery certificate_check=disabled
end

def careful_mail(host)
  ActionMailer::Base.smtp_settings = { address: host, openssl_verify_mode: 'peer' } # expect: ruby.mail.settings certificate_check=enabled
end

def web(address)
  HTTP.get(address, ssl: { verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.http.call certificate_check=disabled
  easy = Curl::Easy.new(address) # expect-applied: ruby.curb.easy
  easy.ssl_verify_peer = false # expect: ruby.curb.verify-peer certificate_check=disabled
  easy.ssl_verify_host = 0 # expect: ruby.curb.verify-host hostname_check=disabled
  Curl::Easy.perform(address) { |one| one.ssl_verify_peer = false } # expect: ruby.curb.verify-peer certificate_check=disabled
  Mechanize.new { |one| one.verify_mode = OpenSSL::SSL::VERIFY_NONE } # expect: ruby.mechanize.verify-mode certificate_check=disabled
  Patron::Session.new { |one| one.insecure = true } # expect: ruby.patron.insecure certificate_check=disabled
  agent = Mechanize.new # expect-applied: ruby.mechanize.agent
  agent.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect: ruby.mechanize.verify-mode certificate_check=disabled
  session = Patron::Session.new # expect-applied: ruby.patron.session
  session.insecure = true # expect: ruby.patron.insecure certificate_check=disabled
  Savon.client(wsdl: address, ssl_verify_mode: :none) # expect: ruby.savon.client certificate_check=disabled
  EM::HttpRequest.new(address, tls: { verify_peer: false }) # expect: ruby.em-http.request certificate_check=disabled
  Octokit::Client.new(connection_options: { ssl: { verify: false } }) # expect: ruby.octokit.client certificate_check=disabled
end

class Prices
  include HTTParty
  default_options.update(verify: false) # expect: ruby.httparty.included certificate_check=disabled; expect-applied: ruby.httparty.options
end

class AdminController < ApplicationController
  http_basic_authenticate_with name: 'me', password: 'abc-def-2' # expect: ruby.rails.basic-authentication password=literal
end

def stores(host)
  Redis.new(url: host, ssl_params: { verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.redis.client certificate_check=disabled
  Mongo::Client.new([host], ssl: true, ssl_verify: false) # expect: ruby.mongo.client certificate_check=disabled
  Bunny.new(tls: true, verify_peer: false) # expect: ruby.bunny.new certificate_check=disabled
  Elasticsearch::Client.new(transport_options: { ssl: { verify: false } }) # expect: ruby.elasticsearch.client certificate_check=disabled
  PG.connect(host: host, password: 'abc-def-3') # expect: ruby.database.password password=literal
  PG.connect(host: host) # expect-none
end

def clouds
  Aws::S3::Client.new(ssl_verify_peer: false) # expect: ruby.aws.client certificate_check=disabled
  Aws.config.update(ssl_verify_peer: false) # expect: ruby.aws.config-update certificate_check=disabled; expect-applied: ruby.aws.config
  Aws.config[:ssl_verify_peer] = false # expect: ruby.aws.config-verify certificate_check=disabled
end

Rails.application.configure do
  config.action_mailer.smtp_settings = { address: 'mail', openssl_verify_mode: 'none' } # expect: ruby.mail.settings certificate_check=disabled; expect-applied: ruby.rails.mailer
end
