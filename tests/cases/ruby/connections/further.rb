require 'net/http/persistent'
require 'net/ssh'
require 'pony'
require 'mysql2'
require 'httpx'
require 'websocket-client-simple'

def unchecked(host, context)
  kept = Net::HTTP::Persistent.new(name: 'kept')
  kept.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect: ruby.net-http-persistent.verify-mode certificate_check=disabled
  Net::SSH.start(host, 'me', paranoid: false) { |ssh| ssh.exec!('ls') } # expect: ruby.net-ssh.paranoid certificate_check=disabled
  Net::SSH.start(host, 'me', paranoid: true) # expect: ruby.net-ssh.paranoid certificate_check=enabled
  Pony.mail(to: 'you', via: :smtp, via_options: { address: host, openssl_verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.pony.mail certificate_check=disabled
  Mysql2::Client.new(host: host, sslca: 'ca.pem', sslverify: false) # expect: ruby.mysql2.unchecked certificate_check=disabled
  Mysql2::Client.new(host: host, sslca: 'ca.pem', sslverify: true) # expect: ruby.mysql2.unchecked certificate_check=enabled
  HTTPX.with(ssl: { verify_mode: OpenSSL::SSL::VERIFY_NONE }).get(host) # expect: ruby.httpx.call certificate_check=disabled
  Kubeclient::Client.new(host, ssl_options: { verify_ssl: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.kubeclient.client certificate_check=disabled
  WebSocket::Client::Simple.connect(host, verify_mode: OpenSSL::SSL::VERIFY_NONE) # expect: ruby.websocket-simple.connect certificate_check=disabled
end

class Lamp
  attr_writer :verify_mode

  def self.start(*all, **rest) = rest
  def self.mail(**rest) = rest
  def self.with(**rest) = rest
  def self.connect(host, **rest) = rest
end

def look_alikes(host)
  lamp = Lamp.new(sslverify: false) # expect-none: ruby.mysql2.unchecked
  lamp.verify_mode = 0 # expect-none: ruby.net-http-persistent.verify-mode
  Lamp.start(host, 'me', paranoid: false) # expect-none: ruby.net-ssh.paranoid
  Lamp.mail(via_options: { openssl_verify_mode: 0 }) # expect-none: ruby.pony.mail
  Lamp.with(ssl: { verify_mode: 0 }) # expect-none: ruby.httpx.call
  Lamp.new(host, ssl_options: { verify_ssl: 0 }) # expect-none: ruby.kubeclient.client
  Lamp.connect(host, verify_mode: 0) # expect-none: ruby.websocket-simple.connect
end
