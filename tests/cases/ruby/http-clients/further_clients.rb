require 'net/http'
require 'net/imap'
require 'ethon'
require 'down'
require 'typhoeus'

def faraday(address)
  Faraday::Connection.new(address, ssl: { verify: false }) # expect: ruby.faraday.new certificate_check=disabled; finding: VT-0701
end

Faraday.default_connection_options = { ssl: { verify: false } } # expect: ruby.faraday.default-options certificate_check=disabled; finding: VT-0701

def excon(host)
  Excon.defaults[:ssl_verify_hostname] = false # expect: ruby.excon.defaults-verify-hostname hostname_check=disabled; finding: VT-0702
  Excon::Connection.new(host: host, scheme: 'https', ssl_verify_peer: false) # expect: ruby.excon.call certificate_check=disabled; finding: VT-0701
end

def rest(address)
  RestClient::Request.new(method: :get, url: address, verify_ssl: false).execute # expect: ruby.restclient.execute certificate_check=disabled; finding: VT-0701
end

def easy(address)
  Ethon::Easy.new(url: address, ssl_verifypeer: false) # expect: ruby.ethon.easy certificate_check=disabled; finding: VT-0701
end

def easy_in_steps(address)
  one = Ethon::Easy.new(url: address) # expect-applied: ruby.ethon.easy
  one.ssl_verifypeer = false # expect: ruby.ethon.verify-peer certificate_check=disabled; finding: VT-0701
  one.ssl_verifyhost = 0 # expect: ruby.ethon.verify-host hostname_check=disabled; finding: VT-0702
  one.http_request(address, :get, ssl_verifyhost: 0) # expect: ruby.ethon.request hostname_check=disabled; finding: VT-0702
  one.http_request(address, :get, ssl_verifyhost: 2) # expect: ruby.ethon.request hostname_check=enabled
end

def typhoeus(address)
  request = Typhoeus::Request.new(address)
  request.options[:ssl_verifypeer] = false # expect: ruby.typhoeus.options-verify-peer certificate_check=disabled; expect-applied: ruby.typhoeus.options; finding: VT-0701
  request.options[:ssl_verifyhost] = 0 # expect: ruby.typhoeus.options-verify-host hostname_check=disabled; finding: VT-0702
  request.run
end

def file(address)
  Down.download(address, ssl_verify_mode: OpenSSL::SSL::VERIFY_NONE) # expect: ruby.down.download certificate_check=disabled; finding: VT-0701
end

def mail(host)
  Net::IMAP.new(host, 993, true, nil, false) # expect: ruby.net-imap.new certificate_check=disabled; finding: VT-0701
  box = Net::IMAP.new(host)
  box.starttls(verify_mode: OpenSSL::SSL::VERIFY_NONE) # expect: ruby.net-imap.starttls certificate_check=disabled; finding: VT-0701
  box.starttls('/etc/ca', true) # expect: ruby.net-imap.starttls certificate_check=enabled
end

def by_variable(host)
  http = Net::HTTP.new(host, 443)
  http.instance_variable_set(:@verify_mode, OpenSSL::SSL::VERIFY_NONE) # expect: ruby.net-http.verify-mode certificate_check=disabled; finding: VT-0701
  http.instance_variable_set(:@verify_hostname, false) # expect: ruby.net-http.verify-hostname hostname_check=disabled; finding: VT-0702
  http.send(:verify_mode=, OpenSSL::SSL::VERIFY_NONE) # expect: ruby.net-http.verify-mode certificate_check=disabled; finding: VT-0701
  http
end
