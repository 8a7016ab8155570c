require 'net/ftp'
require 'net/http/persistent'
require 'net/imap'
require 'net/pop'
require 'net/smtp'
require 'redis'
require 'http'
require 'httpx'

def names(host)
  Net::SMTP.start(host, 465, tls: true, ssl_context_params: { verify_hostname: false }) # expect: ruby.net-smtp.start hostname_check=disabled
  Net::SMTP.start(host, 587, ssl_context_params: { verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.net-smtp.start certificate_check=disabled
  Net::POP3.enable_ssl(verify_mode: OpenSSL::SSL::VERIFY_PEER, verify_hostname: false) # expect: ruby.net-pop.enable-ssl certificate_check=enabled hostname_check=disabled
  Net::FTP.new(host, ssl: { verify_hostname: false }) # expect: ruby.net-ftp.new hostname_check=disabled
  Net::IMAP.new(host, port: 993, ssl: { verify_hostname: false }) # expect: ruby.net-imap.new hostname_check=disabled
  Redis.new(host: host, ssl: true, ssl_params: { verify_hostname: false }) # expect: ruby.redis.client hostname_check=disabled
  HTTP.get("https://#{host}/", ssl: { verify_hostname: false }) # expect: ruby.http.call hostname_check=disabled
  HTTPX.with(ssl: { verify_hostname: false }) # expect: ruby.httpx.call hostname_check=disabled
  http = Net::HTTP::Persistent.new
  http.verify_hostname = false # expect: ruby.net-http-persistent.verify-hostname hostname_check=disabled
  Mast.new(host, ssl: { verify_hostname: false }) # expect-none
  Mast.new(host).verify_hostname = false # expect-none: ruby.net-http-persistent.verify-hostname
end

def either(host, check)
  ssl = { verify_hostname: false }
  ssl[:verify_hostname] = true if check == 'yes'
  Net::IMAP.new(host, port: 993, ssl: ssl) # expect: ruby.net-imap.new hostname_check=disabled
end
