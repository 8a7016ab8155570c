#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

namespace net = boost::asio;

// What was found before is all that it goes by.
void dial(net::io_context& io, net::ssl::context& tls) {
  net::ssl::stream<net::ip::tcp::socket> link(io, tls);
  link.set_verify_mode(net::ssl::verify_peer);
  link.set_verify_callback([](bool so_far, net::ssl::verify_context&) { return so_far; });
  link.handshake(net::ssl::stream_base::client);  // expect: cpp.asio.handshake hostname_check=disabled; finding: VT-0702
}
