// One that compares the name.
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <string>

namespace net = boost::asio;

void once(net::io_context& io, net::ssl::context& tls, const std::string& server) {
  net::ssl::stream<net::ip::tcp::socket> link(io, tls);
  link.set_verify_mode(net::ssl::verify_peer);
  link.set_verify_callback(net::ssl::host_name_verification(server));
  link.handshake(net::ssl::stream_base::client);  // expect-none: cpp.asio.handshake; no-finding: VT-0702
}
