require "net/http"
require "openssl"

def unchecked(host)
  http = Net::HTTP.new(host, 443)
  http.use_ssl = true
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE  # finding: VT-0701
  http
end

def checked(host)
  http = Net::HTTP.new(host, 443)
  http.use_ssl = true
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER  # no-finding
  http
end

def any_name(host)
  http = Net::HTTP.new(host, 443)
  http.verify_hostname = false  # finding: VT-0702
  http
end

def unchecked_request(address)
  Faraday.new(url: address, ssl: { verify: false })  # finding: VT-0701
end

def checked_request(address)
  Faraday.new(url: address, ssl: { verify: true })  # no-finding
end

def ancient
  OpenSSL::SSL::SSLContext.new(:SSLv3)  # finding: VT-0710
end

def old(host)
  http = Net::HTTP.new(host, 443)
  http.ssl_version = :TLSv1  # finding: VT-0711
  http
end

def modern
  context = OpenSSL::SSL::SSLContext.new  # no-finding
  context.min_version = OpenSSL::SSL::TLS1_2_VERSION
  context
end
