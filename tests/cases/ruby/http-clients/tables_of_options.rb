# A table behind the other arguments says what named arguments say.
def unchecked(address)
  HTTParty.get(address, { verify: false }) # expect: ruby.httparty.call certificate_check=disabled
  options = { verify: false }
  HTTParty.get(address, options) # expect: ruby.httparty.call certificate_check=disabled
  Faraday.new(address, { ssl: { verify: false } }) # expect: ruby.faraday.new certificate_check=disabled
  URI.open(address, { ssl_verify_mode: OpenSSL::SSL::VERIFY_NONE }) # expect: ruby.open-uri.open certificate_check=disabled
  RestClient::Request.execute({ method: :get, url: address, verify_ssl: false }) # expect: ruby.restclient.execute certificate_check=disabled
  Excon.get(address, { ssl_version: :TLSv1 }) # expect: ruby.excon.version version=1.0
end

def checked(address, more)
  HTTParty.get(address, { verify: true }) # expect: ruby.httparty.call certificate_check=enabled
  HTTParty.get(address, { headers: { verify: false } }) # expect-none: ruby.httparty.call
  HTTParty.get(address, more) # expect-none: ruby.httparty.call
  HTTParty.get({ verify: false }, address) # expect-none: ruby.httparty.call
end
