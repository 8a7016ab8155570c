#include <boost/asio/ssl.hpp>

namespace ssl = boost::asio::ssl;

namespace paint {
struct context {
  void set_verify_mode(int mode);
};
}  // namespace paint

void contexts(boost::asio::io_service& service, ssl::context& given) {
  ssl::context modern(ssl::context::tlsv13_client);  // expect: cpp.asio.context protocol=TLS version=1.3
  boost::asio::ssl::context any(boost::asio::ssl::context::sslv23);  // expect: cpp.asio.context protocol=TLS
  ssl::context old(service, ssl::context::sslv3);  // expect: cpp.asio.context-with-service protocol=SSL version=3.0
  modern.set_verify_mode(ssl::verify_peer);  // expect: cpp.asio.verify certificate_check=enabled
  given.set_verify_mode(ssl::verify_none);   // expect: cpp.asio.verify certificate_check=disabled
  // expect: cpp.asio.verify-host hostname_check=enabled
  given.set_verify_callback(ssl::rfc2818_verification("example.org"));  // expect: cpp.asio.verify-callback-host certificate_check=enabled
  // A check of one's own: one that says yes to all, and one that leaves the answer as it is.
  given.set_verify_callback([](bool ok, ssl::verify_context&) { return true; });  // expect: cpp.asio.verify-callback certificate_check=disabled
  given.set_verify_callback([](bool ok, ssl::verify_context&) { return ok; });    // expect: cpp.asio.verify-callback certificate_check=enabled
  given.set_verify_callback(own_check(3));  // expect: cpp.asio.verify-callback certificate_check=custom; expect-none: cpp.asio.verify-callback-host
  paint::context canvas{};
  canvas.set_verify_mode(0);  // expect-none
}
