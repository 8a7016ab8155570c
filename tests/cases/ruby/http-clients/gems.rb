def faraday(address)
  Faraday.new(address, ssl: { verify: false })  # expect: ruby.faraday.new certificate_check=disabled
  Faraday.new(address) do |one|
    one.ssl.verify = false  # expect: ruby.faraday.ssl-verify certificate_check=disabled; expect-applied: ruby.faraday.ssl
  end
end

def others(address)
  RestClient::Resource.new(address, verify_ssl: false)  # expect: ruby.restclient.resource certificate_check=disabled
  RestClient::Request.execute(method: :get, url: address, verify_ssl: OpenSSL::SSL::VERIFY_NONE)  # expect: ruby.restclient.execute certificate_check=disabled
  HTTParty.get(address, verify: false)  # expect: ruby.httparty.call certificate_check=disabled
  Excon.get(address, ssl_verify_peer: false)  # expect: ruby.excon.call certificate_check=disabled
  Typhoeus.get(address, ssl_verifypeer: false, ssl_verifyhost: 0)  # expect: ruby.typhoeus.call certificate_check=disabled hostname_check=disabled
end
