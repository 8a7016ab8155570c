require 'net/smtp'
require 'openssl'

OpenSSL::SSL::SSLContext::DEFAULT_PARAMS[:verify_mode] = OpenSSL::SSL::VERIFY_NONE # expect: ruby.openssl.ssl-default-params certificate_check=disabled; finding: VT-0701
OpenSSL::SSL::SSLContext::DEFAULT_PARAMS[:verify_hostname] = false # expect: ruby.openssl.ssl-default-params-hostname hostname_check=disabled; finding: VT-0702
OpenSSL::SSL::SSLContext::DEFAULT_PARAMS.update(verify_mode: OpenSSL::SSL::VERIFY_NONE) # expect: ruby.openssl.ssl-default-params-update certificate_check=disabled; finding: VT-0701
OpenSSL::SSL::SSLContext::DEFAULT_PARAMS.merge!(verify_hostname: true) # expect: ruby.openssl.ssl-default-params-update hostname_check=enabled; no-finding

def trusting
  store = OpenSSL::X509::Store.new
  store.verify_callback = proc { |_fine, _chain| true } # expect: ruby.openssl.store-verify-callback certificate_check=disabled; finding: VT-0701
  store
end

def asking
  store = OpenSSL::X509::Store.new
  store.verify_callback = proc { |fine, _chain| fine } # expect: ruby.openssl.store-verify-callback certificate_check=enabled; no-finding
  store
end

class OpenSSL::SSL::SSLSocket
  def post_connection_check(name) # expect: ruby.openssl.post-connection-check-replaced hostname_check=disabled; finding: VT-0702
    true
  end
end

module OpenSSL::SSL
  def self.verify_certificate_identity(certificate, name) # expect: ruby.openssl.identity-check-replaced hostname_check=disabled; finding: VT-0702
    return true
  end
end

def post(letter)
  ways = Net::SMTP.default_ssl_context # expect-applied: ruby.net-smtp.default-context
  ways.verify_mode = OpenSSL::SSL::VERIFY_NONE # expect: ruby.openssl.ssl-verify-mode certificate_check=disabled; finding: VT-0701
  server = Net::SMTP.new('post.internal', 587)
  server.enable_starttls(ways)
  server.start('desk') { |s| s.send_message(letter, 'a', 'b') }
end
