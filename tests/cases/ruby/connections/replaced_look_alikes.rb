require 'openssl'

# Looks like TLS, and is a toy of this file.
module Toys
  DEFAULT_PARAMS = {}

  class Store
    attr_accessor :verify_callback
  end

  class SSLSocket
    def post_connection_check(name) # expect-none: ruby.openssl.post-connection-check-replaced
      true
    end
  end

  def self.verify_certificate_identity(certificate, name) # expect-none: ruby.openssl.identity-check-replaced
    true
  end

  def self.default_ssl_context = OpenStruct.new
end

Toys::DEFAULT_PARAMS[:verify_mode] = 0 # expect-none: ruby.openssl.ssl-default-params
Toys::DEFAULT_PARAMS[:verify_hostname] = false # expect-none: ruby.openssl.ssl-default-params-hostname
Toys::DEFAULT_PARAMS.update(verify_mode: 0) # expect-none: ruby.openssl.ssl-default-params-update
shelf = Toys::Store.new
shelf.verify_callback = proc { |_a, _b| true } # expect-none: ruby.openssl.store-verify-callback
ways = Toys.default_ssl_context # expect-none: ruby.net-smtp.default-context
ways.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect-none: ruby.openssl.ssl-verify-mode

class OpenSSL::SSL::SSLSocket
  # It still asks.
  def post_connection_check(name) # expect-none: ruby.openssl.post-connection-check-replaced
    raise 'no name' if name.empty?

    super
  end
end
