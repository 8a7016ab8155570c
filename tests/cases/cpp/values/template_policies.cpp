// What a template is given, by its members, through whatever makes an object of it.
#include <curl/curl.h>
#include <openssl/rsa.h>

#include <memory>

struct Near {
  static constexpr long kChecks = 0L;
  static const int kBits = 1024;
  long level() const { return 0L; }
};
struct Far {
  static constexpr long kChecks = 2L;
  static const int kBits = 4096;
  long level() const { return 2L; }
};

template <typename Policy>
class Reader {
 public:
  void operator()(CURL* curl) const {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, Policy::kChecks);  // expect: c.curl.verifyhost hostname_check=disabled
  }
};
void read_near(CURL* curl) {
  Reader<Near> reader;
  reader(curl);
}

template <typename Policy>
class Writer {
 public:
  void operator()(CURL* curl) const {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, Policy::kChecks);  // expect: c.curl.verifyhost hostname_check=enabled
  }
};
void write_far(CURL* curl) { Writer<Far>{}(curl); }

template <typename Policy>
struct Keys {
  static void make(RSA* rsa, BIGNUM* e) {
    RSA_generate_key_ex(rsa, Policy::kBits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
  }
};
void make_far(RSA* rsa, BIGNUM* e) { Keys<Far>::make(rsa, e); }

template <typename Policy>
class Sender {
 public:
  void send(CURL* curl) {
    Policy policy;
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, policy.level());  // expect: c.curl.verifyhost hostname_check=enabled
  }
};
using FarSender = Sender<Far>;
void send_far(CURL* curl) {
  FarSender sender;
  sender.send(curl);
}

template <typename Policy>
class Base {
 public:
  void open(CURL* curl) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, Policy::kChecks);  // expect: c.curl.verifyhost hostname_check=disabled
  }
};
class Lan : public Base<Near> {};
void open_near(CURL* curl) { std::make_unique<Lan>()->open(curl); }

// Nobody says which policy it is.
template <typename Policy>
class Open {
 public:
  void open(CURL* curl) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, Policy::kChecks);  // expect: c.curl.verifyhost hostname_check=?
  }
};
