#include <boost/asio/ssl.hpp>

namespace tls = boost::asio::ssl;

void sound(tls::stream<Socket> &stream, const std::string &host) {
  stream.set_verify_callback([host](bool ok, tls::verify_context &c) {  // expect: cpp.asio.verify-callback certificate_check=enabled
    tls::host_name_verification names(host);
    if (!ok)
      return false;
    return names(ok, c);
  });
  stream.set_verify_callback([host](bool ok, tls::verify_context &c) {  // expect: cpp.asio.verify-callback certificate_check=enabled
    return ok && tls::rfc2818_verification(host)(ok, c);
  });
}

void unsound(tls::stream<Socket> &stream, const std::string &host) {
  stream.set_verify_callback([host](bool ok, tls::verify_context &c) {  // expect: cpp.asio.verify-callback certificate_check=custom
    tls::host_name_verification names(host);
    return names(ok, c) || host.empty();
  });
  stream.set_verify_callback([host](bool ok, tls::verify_context &c) {  // expect: cpp.asio.verify-callback certificate_check=custom
    tls::host_name_verification names(host);
    if (!names(ok, c))
      log(host);
    return host != "nobody";
  });
}
