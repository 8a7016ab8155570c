require 'net/http'
require 'openssl'

def used(url, host)
  Excon.defaults[:ssl_verify_peer] = false # expect: ruby.excon.defaults-verify certificate_check=disabled
  Excon.defaults[:read_timeout] = 3 # expect-applied: ruby.excon.defaults
  client = HTTPClient.new
  client.ssl_config.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect: ruby.httpclient.verify-mode certificate_check=disabled; expect-applied: ruby.httpclient.ssl-config
  Net::IMAP.new(host, port: 993, ssl: { verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.net-imap.new certificate_check=disabled
  Net::LDAP.new(host: host, encryption: { method: :simple_tls, tls_options: { verify_mode: OpenSSL::SSL::VERIFY_NONE } }) # expect: ruby.net-ldap.new certificate_check=disabled
  Net::SSH.start(host, 'root', verify_host_key: :never) # expect: ruby.net-ssh.start certificate_check=disabled
  Net::SSH.start(host, 'root') # expect-none
end

def callbacks(host)
  http = Net::HTTP.new(host, 443)
  http.verify_callback = proc { |*_given| true } # expect: ruby.openssl.ssl-verify-callback certificate_check=disabled
  context = OpenSSL::SSL::SSLContext.new
  context.verify_callback = ->(ok, store) { ok && store.chain.size < 4 } # expect: ruby.openssl.ssl-verify-callback certificate_check=enabled
end

class Toy
  attr_accessor :verify_mode, :verify_callback, :defaults
end

def of_our_own(host)
  toy = Toy.new
  toy.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect-none
  toy.verify_callback = proc { true } # expect-none
  Toys::IMAP.new(host, ssl: { verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect-none
  Toys::LDAP.new(encryption: { tls_options: { verify_mode: OpenSSL::SSL::VERIFY_NONE } }) # expect-none
  Toys::SSH.start(host, verify_host_key: :never) # expect-none
  Toys.defaults[:ssl_verify_peer] = false # expect-none: ruby.excon.defaults; expect-none: ruby.excon.defaults-verify; expect-none: ruby.httpclient.ssl-config; expect-none: ruby.httpclient.verify-mode; expect-none: ruby.net-imap.new; expect-none: ruby.net-ldap.new; expect-none: ruby.net-ssh.start; expect-none: ruby.openssl.ssl-verify-callback
end
