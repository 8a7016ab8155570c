#include <openssl/evp.h>
#include <openssl/hmac.h>

template <typename T>
struct Buffer {
  T* data = nullptr;
  size_t size = 0;
};

// What a member begins with is not what a caller gives.
int given(const Buffer<const char>& password, const Buffer<const unsigned char>& salt, unsigned char* out) {
  return PKCS5_PBKDF2_HMAC(password.data, password.size, salt.data, salt.size, 100000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=? password=?
}

// Where a byte of 0 stands is no null pointer.
void tag(const unsigned char* key, int n, const unsigned char* text, unsigned char* out) {
  static const unsigned char nothing = 0;
  if (n == 0) {
    key = &nothing;
    n = 1;
  }
  HMAC(EVP_sha256(), key, n, text, 32, out, nullptr);  // expect-none: c.openssl.hmac key=absent
  HMAC(EVP_sha256(), nullptr, 0, text, 32, out, nullptr);  // expect: c.openssl.hmac key=absent
}
