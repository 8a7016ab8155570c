module Post
  class HTTP
    attr_accessor :verify_mode, :verify_hostname, :ssl_version, :min_version, :ciphers

    def self.start(*all, **rest) = all
  end

  class Faraday
    def ssl = self
    attr_writer :verify
  end

  class Resource
  end

  class Request
    def self.execute(**rest) = rest
  end

  def self.get(address, **rest) = address
end

def letters(address)
  box = Post::HTTP.new(address)
  box.verify_mode = 0  # expect-none: ruby.net-http.verify-mode
  box.verify_hostname = false  # expect-none: ruby.net-http.verify-hostname
  box.ssl_version = :TLSv1  # expect-none: ruby.net-http.ssl-version
  box.min_version = :TLS1  # expect-none: ruby.net-http.min-version
  box.ciphers = "RC4-SHA"  # expect-none: ruby.net-http.ciphers
  Post::HTTP.start(address, verify_mode: 0)  # expect-none: ruby.net-http.start
  Post.open(address, ssl_verify_mode: 0)  # expect-none: ruby.open-uri.open
  one = Post::Faraday.new(address, ssl: { verify: false })  # expect-none: ruby.faraday.new
  one.ssl.verify = false  # expect-none: ruby.faraday.ssl-verify; expect-none: ruby.faraday.ssl
  Post::Resource.new(address, verify_ssl: false)  # expect-none: ruby.restclient.resource
  Post::Request.execute(url: address, verify_ssl: false)  # expect-none: ruby.restclient.execute
  Post.get(address, verify: false)  # expect-none: ruby.httparty.call; expect-none: ruby.excon.call; expect-none: ruby.typhoeus.call
end
