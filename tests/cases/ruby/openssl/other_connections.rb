module Trains
  class SSLContext
    attr_accessor :verify_mode, :verify_hostname, :ciphers, :min_version, :max_version, :ssl_version

    def set_params(**all) = all
  end
end

def depart
  made = Trains::SSLContext.new(:TLSv1)  # expect-none: ruby.openssl.ssl-context
  made.verify_mode = 0  # expect-none: ruby.openssl.ssl-verify-mode
  made.verify_hostname = false  # expect-none: ruby.openssl.ssl-verify-hostname
  made.ciphers = "RC4-SHA"  # expect-none: ruby.openssl.ssl-ciphers
  made.min_version = :TLS1  # expect-none: ruby.openssl.ssl-min-version
  made.max_version = :TLS1  # expect-none: ruby.openssl.ssl-max-version
  made.ssl_version = :SSLv3  # expect-none: ruby.openssl.ssl-version
  made.set_params(verify_mode: 0)  # expect-none: ruby.openssl.ssl-set-params
end

Trains::VERIFY_PEER = 0  # expect-none: ruby.openssl.verify-peer-changed
