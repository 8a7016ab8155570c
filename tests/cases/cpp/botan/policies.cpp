#include <botan/tls_policy.h>

class Lenient : public Botan::TLS::Policy {
 public:
  bool allow_tls10() const override { return true; }   // expect: cpp.botan.tls-allow-tls10 protocol=TLS version=1.0
  bool allow_tls11() const override { return true; }   // expect: cpp.botan.tls-allow-tls11 protocol=TLS version=1.1
  bool allow_dtls10() const override { return true; }  // expect: cpp.botan.tls-allow-dtls10 protocol=DTLS version=1.0
};

class Strict : public Botan::TLS::Policy {
 public:
  bool allow_tls10() const override { return false; }  // expect-none
  bool allow_tls11() const override { return false; }  // expect-none
};

class Menu {
 public:
  bool allow_tls10() const { return true; }  // expect-none
};
