// Functions of a class that are called through a pointer to one of them.
#include <openssl/evp.h>

class Worker {
 public:
  int few(const char* p, const unsigned char* s, unsigned char* out, int n) {
    return PKCS5_PBKDF2_HMAC(p, 8, s, 16, n, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500; expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600
  }
  int other(const char* p, const unsigned char* s, unsigned char* out, int n) {
    return PKCS5_PBKDF2_HMAC(p, 8, s, 16, n, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
  }
};

int by_object(const char* p, const unsigned char* s, unsigned char* out) {
  int (Worker::*work)(const char*, const unsigned char*, unsigned char*, int) = &Worker::few;
  Worker worker;
  return (worker.*work)(p, s, out, 500);
}
int by_pointer(const char* p, const unsigned char* s, unsigned char* out, Worker* worker) {
  auto work = &Worker::few;
  return (worker->*work)(p, s, out, 600);
}
