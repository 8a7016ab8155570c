require "net/http"
require "open-uri"

def by_object(host)
  http = Net::HTTP.new(host, 443)
  http.use_ssl = true
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE  # expect: ruby.net-http.verify-mode certificate_check=disabled
  http.verify_hostname = false  # expect: ruby.net-http.verify-hostname hostname_check=disabled
  http.ssl_version = :TLSv1  # expect: ruby.net-http.ssl-version protocol=TLS version=1.0
  http.min_version = OpenSSL::SSL::TLS1_1_VERSION  # expect: ruby.net-http.min-version version_min=1.1
  http.ciphers = "RC4-SHA"  # expect: ruby.net-http.ciphers protocol=TLS
  http.get("/")
end

def by_block(host)
  Net::HTTP.start(host, 443, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE) do |http|  # expect: ruby.net-http.start certificate_check=disabled
    http.get("/")
  end
end

def page(address)
  URI.open(address, ssl_verify_mode: OpenSSL::SSL::VERIFY_NONE)  # expect: ruby.open-uri.open certificate_check=disabled
end
