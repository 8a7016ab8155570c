#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

namespace net = boost::asio;

bool known_elsewhere(bool so_far, net::ssl::verify_context& about);

// What another file finds is not known.
void dial(net::io_context& io, net::ssl::context& tls) {
  net::ssl::stream<net::ip::tcp::socket> link(io, tls);
  link.set_verify_mode(net::ssl::verify_peer);
  link.set_verify_callback([](bool so_far, net::ssl::verify_context& about) { return known_elsewhere(so_far, about); });
  link.handshake(net::ssl::stream_base::client);  // expect-none: cpp.asio.handshake; no-finding: VT-0702
}
