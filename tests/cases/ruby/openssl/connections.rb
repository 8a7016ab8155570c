require "openssl"

def context
  made = OpenSSL::SSL::SSLContext.new(:TLSv1_2)  # expect: ruby.openssl.ssl-context protocol=TLS version=1.2
  made.verify_mode = OpenSSL::SSL::VERIFY_PEER  # expect: ruby.openssl.ssl-verify-mode certificate_check=enabled
  made.verify_hostname = false  # expect: ruby.openssl.ssl-verify-hostname hostname_check=disabled
  made.ciphers = "ECDHE-RSA-AES256-GCM-SHA384"  # expect: ruby.openssl.ssl-ciphers suite=ECDHE-RSA-AES256-GCM-SHA384
  made
end

def bounded
  made = OpenSSL::SSL::SSLContext.new  # expect: ruby.openssl.ssl-context protocol=TLS version_min=1.0 version_max=1.2
  made.min_version = OpenSSL::SSL::TLS1_VERSION  # expect-applied: ruby.openssl.ssl-min-version
  made.max_version = :TLS1_2  # expect-applied: ruby.openssl.ssl-max-version
  made
end

def fixed
  made = OpenSSL::SSL::SSLContext.new  # expect: ruby.openssl.ssl-context protocol=SSL version=3.0
  made.ssl_version = :SSLv3  # expect-applied: ruby.openssl.ssl-version
  made.set_params(verify_mode: OpenSSL::SSL::VERIFY_NONE)  # expect: ruby.openssl.ssl-set-params certificate_check=disabled
end
