require "openssl"

OpenSSL::SSL::VERIFY_PEER = OpenSSL::SSL::VERIFY_NONE  # expect: ruby.openssl.verify-peer-changed certificate_check=disabled
