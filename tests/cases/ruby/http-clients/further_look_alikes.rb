# Looks like clients, and is none: all of it stands in this file.
class Parcel
  attr_accessor :ssl_verifypeer, :ssl_verifyhost, :default_connection_options

  def self.download(address, **more) = address
  def self.defaults = {}
  def initialize(**more) = @more = more
  def options = {}
  def http_request(address, way, **more) = address
  def starttls(**more) = more
end

one = Parcel.new(ssl_verifypeer: false) # expect-none: ruby.ethon.easy
one.ssl_verifypeer = false # expect-none: ruby.ethon.verify-peer
one.ssl_verifyhost = 0 # expect-none: ruby.ethon.verify-host
one.http_request('a', :get, ssl_verifyhost: 0) # expect-none: ruby.ethon.request
one.options[:ssl_verifypeer] = false # expect-none: ruby.typhoeus.options-verify-peer; expect-none: ruby.typhoeus.options
one.options[:ssl_verifyhost] = 0 # expect-none: ruby.typhoeus.options-verify-host
one.starttls(verify_mode: 0) # expect-none: ruby.net-imap.starttls
one.default_connection_options = { ssl: { verify: false } } # expect-none: ruby.faraday.default-options
Parcel.defaults[:ssl_verify_hostname] = false # expect-none: ruby.excon.defaults-verify-hostname
Parcel.download('a', ssl_verify_mode: 0) # expect-none: ruby.down.download
