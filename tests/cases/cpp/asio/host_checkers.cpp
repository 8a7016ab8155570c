#include <boost/asio/ssl.hpp>

#include <string>

namespace ssl = boost::asio::ssl;

// A check of its own that asks the library's, which it keeps.
class Asks {
 public:
  explicit Asks(const std::string& host) : usual_(host) {}
  bool operator()(bool so_far, ssl::verify_context& about) const { return usual_(so_far, about); }

 private:
  ssl::host_name_verification usual_;
};

class Drops {
 public:
  explicit Drops(const std::string& host) : usual_(host) {}
  bool operator()(bool, ssl::verify_context&) const { return true; }

 private:
  ssl::host_name_verification usual_;
};

void set(ssl::context& tls, const std::string& host) {
  tls.set_verify_callback(Asks(host));   // expect: cpp.asio.verify-callback certificate_check=enabled; no-finding: VT-0703
  tls.set_verify_callback(Drops(host));  // expect: cpp.asio.verify-callback certificate_check=disabled; finding: VT-0701
}
