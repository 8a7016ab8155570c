// What comes out of queues and stacks, and what stays in them; objects that a function keeps.
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <queue>
#include <stack>
#include <utility>

void first(const void *p, size_t n, unsigned char *md) {
  std::queue<const EVP_MD *> queue;
  queue.push(EVP_sha1());
  queue.push(EVP_md5());
  queue.pop();
  EVP_Digest(p, n, md, nullptr, queue.front(), nullptr);  // expect: c.openssl.evp-digest algorithm=MD5
}
void last(const void *p, size_t n, unsigned char *md) {
  std::stack<const EVP_MD *> stack;
  stack.push(EVP_sha1());
  stack.push(EVP_md5());  // expect-none
  stack.pop();
  EVP_Digest(p, n, md, nullptr, stack.top(), nullptr);  // expect: c.openssl.evp-digest algorithm=SHA-1
}
void one_of_two(const void *p, size_t n, unsigned char *md) {
  auto both = std::make_pair(EVP_md4(), EVP_sha256());
  EVP_Digest(p, n, md, nullptr, both.second, nullptr);  // expect: c.openssl.evp-digest algorithm=SHA-256
}
class Settings {
 public:
  static Settings &instance() {
    static Settings settings;
    return settings;
  }
  void set_bits(int bits) { bits_ = bits; }
  int bits() const { return bits_; }

 private:
  int bits_ = 4096;
};
void kept(RSA *key, BIGNUM *e) {
  Settings::instance().set_bits(1024);
  RSA_generate_key_ex(key, Settings::instance().bits(), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
