# A verify callback that says no wherever OpenSSL did, and here and there besides.
require 'openssl'

context = OpenSSL::SSL::SSLContext.new
context.verify_callback = proc { |ok, store| ok && store.chain.size < 5 } # expect: ruby.openssl.ssl-verify-callback certificate_check=enabled; no-finding
context.verify_callback = lambda do |ok, store| # expect: ruby.openssl.ssl-verify-callback certificate_check=enabled; no-finding
  return false unless ok

  store.error_depth < 3
end
context.verify_callback = lambda do |ok, store| # expect: ruby.openssl.ssl-verify-callback certificate_check=enabled; no-finding
  if ok
    store.current_cert.not_after > Time.now
  else
    warn store.error_string
    false
  end
end
context.verify_callback = ->(ok, store) { store.error_depth.zero? ? ok : ok && store.error == 0 } # expect: ruby.openssl.ssl-verify-callback certificate_check=enabled; no-finding
context.verify_callback = ->(ok, store) { ok || store.error == 18 } # expect: ruby.openssl.ssl-verify-callback certificate_check=custom; finding: VT-0703
context.verify_callback = lambda do |ok, store| # expect: ruby.openssl.ssl-verify-callback certificate_check=custom; finding: VT-0703
  return true if store.error == 10

  ok
end
context.verify_callback = lambda do |ok, store| # expect: ruby.openssl.ssl-verify-callback certificate_check=custom; finding: VT-0703
  ok = true if store.error == 18
  ok && store.error_depth < 3
end
