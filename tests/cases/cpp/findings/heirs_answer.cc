#include <openssl/rsa.h>
class Base {
 public:
  virtual int bits() = 0;
  void make(RSA* rsa, BIGNUM* e) { RSA_generate_key_ex(rsa, bits(), e, nullptr); }  // expect: c.openssl.rsa-generate-key-ex key_bits=1024; finding: VT-0501
};
class Old : public Base {
 public:
  int bits() override { return 1024; }
};
