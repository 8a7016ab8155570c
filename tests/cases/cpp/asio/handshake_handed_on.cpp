// Whoever is handed the stream may compare it.
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

namespace net = boost::asio;
using Link = net::ssl::stream<net::ip::tcp::socket>;

void prepare(net::ssl::stream<net::ip::tcp::socket>& link);

void once(net::io_context& io, net::ssl::context& tls) {
  net::ssl::stream<net::ip::tcp::socket> link(io, tls);
  link.set_verify_mode(net::ssl::verify_peer);
  prepare(link);
  link.handshake(net::ssl::stream_base::client);  // expect-none: cpp.asio.handshake; no-finding: VT-0702
}

struct Own {
  void handshake(int) {}
};
void look_alike(Own& o) { o.handshake(1); }  // expect-none: cpp.asio.handshake
