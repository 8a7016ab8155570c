// A client that checks the chain and no name.
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <string>

namespace net = boost::asio;

class Caller {
 public:
  Caller(net::io_context& io, net::ssl::context& tls) : link_(io, tls) { link_.set_verify_mode(net::ssl::verify_peer); }
  void open(const net::ip::tcp::resolver::results_type& where) {
    net::connect(link_.lowest_layer(), where);
    link_.handshake(net::ssl::stream_base::client);  // expect: cpp.asio.handshake hostname_check=disabled; finding: VT-0702
  }

 private:
  net::ssl::stream<net::ip::tcp::socket> link_;
};

void once(net::io_context& io, net::ssl::context& tls) {
  net::ssl::stream<net::ip::tcp::socket> link(io, tls);
  link.set_verify_mode(net::ssl::verify_peer);
  link.handshake(net::ssl::stream_base::client);  // expect: cpp.asio.handshake hostname_check=disabled; finding: VT-0702
}
