#include <Poco/Net/AcceptCertificateHandler.h>
#include <Poco/Net/RejectCertificateHandler.h>
#include <Poco/Random.h>
#include <openssl/evp.h>

void handlers(Poco::Net::Context::Ptr context) {
  use(new Poco::Net::AcceptCertificateHandler(false));  // expect: cpp.poco.accept-certificates certificate_check=disabled; finding: VT-0701
  use(new Poco::Net::RejectCertificateHandler(false));  // expect-none: cpp.poco.accept-certificates
}

struct Dice {
  char nextChar();
};
int drawn(EVP_CIPHER_CTX* c, const unsigned char* iv) {
  unsigned char key[32], other[32];
  Poco::Random random;  // expect: cpp.poco.random generator=predictable; finding: VT-0605
  for (int i = 0; i < 32; ++i) key[i] = random.nextChar();  // expect-applied: cpp.poco.random-draw
  Dice dice;
  for (int i = 0; i < 32; ++i) other[i] = dice.nextChar();  // expect-none: cpp.poco.random-draw
  EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), nullptr, other, iv);
  return EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), nullptr, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=predictable-random; finding: VT-0303
}

class Lenient : public Poco::Net::InvalidCertificateHandler {
 public:
  void onInvalidCertificate(const void*, Poco::Net::VerificationErrorArgs& error) override {
    error.setIgnoreError(true);  // expect: cpp.poco.ignore-error certificate_check=disabled; finding: VT-0701
  }
};
class Firm : public Poco::Net::InvalidCertificateHandler {
 public:
  void onInvalidCertificate(const void*, Poco::Net::VerificationErrorArgs& error) override {
    error.setIgnoreError(false);  // expect: cpp.poco.ignore-error certificate_check=enabled; no-finding: VT-0701
  }
};
struct Report { void setIgnoreError(bool); };
void report(Report& r) {
  r.setIgnoreError(true);  // expect-none: cpp.poco.ignore-error
}
