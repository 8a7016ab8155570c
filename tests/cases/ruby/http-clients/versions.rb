require "net/http"

def started(host)
  Net::HTTP.start(host, 443, use_ssl: true, ssl_version: :TLSv1, verify_mode: OpenSSL::SSL::VERIFY_NONE) { |one| one.get("/") }  # expect: ruby.net-http.start-version version=1.0 certificate_check=disabled
  Net::HTTP.start(host, 443, use_ssl: true, min_version: :TLS1_1) { |one| one.get("/") }  # expect: ruby.net-http.start-min-version version_min=1.1
  Net::HTTP.start(host, 443, use_ssl: true, max_version: OpenSSL::SSL::TLS1_VERSION) { |one| one.get("/") }  # expect: ruby.net-http.start-max-version version_max=1.0
  Net::HTTP.start(host, 443, use_ssl: true, min_version: :TLS1_2) { |one| one.verify_mode = OpenSSL::SSL::VERIFY_NONE }  # expect: ruby.net-http.start-min-version version_min=1.2
  Net::HTTP.start(host, 443, use_ssl: true, max_version: :TLS1_3) { |one| one.max_version = :TLS1_1 }  # expect: ruby.net-http.start-max-version version_max=1.3; expect: ruby.net-http.max-version version_max=1.1
  Net::HTTP.start(host, 443, use_ssl: true, ssl_version: :TLSv1_2) { |one| one.verify_hostname = false }  # expect: ruby.net-http.start-version version=1.2; expect: ruby.net-http.verify-hostname
end

def gems(address)
  Excon.get(address, ssl_version: :TLSv1)  # expect: ruby.excon.version version=1.0
  Excon.get(address, ssl_version: :TLSv1_2)  # expect: ruby.excon.version version=1.2
  one = Faraday.new(address, ssl: { version: :SSLv3 })  # expect: ruby.faraday.version version=3.0
  one.ssl.verify = false  # expect: ruby.faraday.ssl-verify
  two = Faraday.new(address, ssl: { min_version: :TLS1_1, verify: false })  # expect: ruby.faraday.min-version version_min=1.1 certificate_check=disabled
  two.ssl.verify = false  # expect: ruby.faraday.ssl-verify
  RestClient::Resource.new(address, ssl_version: :TLSv1_1)  # expect: ruby.restclient.version version=1.1
  HTTParty.get(address, ssl_version: :TLSv1_1)  # expect: ruby.httparty.version version=1.1
  Savon.client(wsdl: address, ssl_version: :SSLv3, ssl_verify_mode: :none)  # expect: ruby.savon.version version=3.0 certificate_check=disabled
end

class Prices
  include HTTParty
  ssl_version :TLSv1  # expect: ruby.httparty.class-version version=1.0
end

module Post
  class Box
    attr_writer :max_version
  end

  def self.start(*all, **rest) = rest
  def self.get(address, **rest) = rest
  def self.client(**rest) = rest
  def self.ssl_version(name) = name
end

def letters(address)
  Post.start(address, ssl_version: :TLSv1)  # expect-none: ruby.net-http.start-version
  Post.start(address, min_version: :TLS1)  # expect-none: ruby.net-http.start-min-version
  Post.start(address, max_version: :TLS1)  # expect-none: ruby.net-http.start-max-version
  Post::Box.new.max_version = :TLS1  # expect-none: ruby.net-http.max-version
  Post.get(address, ssl_version: :TLSv1)  # expect-none: ruby.excon.version; expect-none: ruby.httparty.version
  Post::Box.new(address, ssl: { version: :SSLv3 })  # expect-none: ruby.faraday.version
  Post::Box.new(address, ssl: { min_version: :TLS1 })  # expect-none: ruby.faraday.min-version
  Post::Box.new(address, ssl_version: :TLSv1)  # expect-none: ruby.restclient.version
  Post.client(ssl_version: :SSLv3)  # expect-none: ruby.savon.version
  Post.ssl_version(:SSLv3)  # expect-none: ruby.httparty.class-version
end
