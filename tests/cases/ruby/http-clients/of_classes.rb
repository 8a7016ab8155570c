require 'faraday'
require 'httparty'

class Forecast
  include HTTParty

  def today(town)
    self.class.get("/#{town}", verify: false) # expect: ruby.httparty.call certificate_check=disabled
  end

  def tomorrow(town)
    Forecast.post("/#{town}", verify: false) # expect: ruby.httparty.call certificate_check=disabled
  end
end

class Shelf
  def self.get(name, verify:) = name

  def first
    self.class.get('first', verify: false) # expect-none: ruby.httparty.call
  end
end

def asked(address, options = {})
  options = { use_ssl: true }
  options[:verify_mode] = OpenSSL::SSL::VERIFY_NONE
  Net::HTTP.start(address, 443, options) { |line| line.get('/') } # expect: ruby.net-http.start certificate_check=disabled
  Faraday.new(address) do |one|
    one.ssl.verify_hostname = false # expect: ruby.faraday.ssl-verify-hostname hostname_check=disabled
    one.ssl.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect: ruby.faraday.ssl-verify-mode certificate_check=disabled
  end
end

def look_alikes(one)
  one.ssl.verify_hostname = false # expect-none: ruby.faraday.ssl-verify-hostname
  one.ssl.verify_mode = 0 # expect-none: ruby.faraday.ssl-verify-mode
end
