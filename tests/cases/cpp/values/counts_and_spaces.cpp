#include <openssl/evp.h>
#include <openssl/rand.h>

#include <numeric>
#include <string>
#include <vector>

namespace kitchen {
extern std::string grain;
void cook(const std::string& phrase, unsigned char* out);
}  // namespace kitchen

namespace kitchen {
std::string grain;

void cook(const std::string& phrase, unsigned char* out) {
  const std::string copy = grain;
  PKCS5_PBKDF2_HMAC(phrase.data(), -1, reinterpret_cast<const unsigned char*>(copy.data()), 16, 700000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal; finding: VT-0320
}
}  // namespace kitchen

int counted(const std::string& phrase, unsigned char* out) {
  const std::string grain(16, 'g');
  return PKCS5_PBKDF2_HMAC(phrase.data(), -1, reinterpret_cast<const unsigned char*>(grain.data()), 16, 700000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal salt_bits=128; finding: VT-0320
}

int upwards(EVP_CIPHER_CTX* ctx, const unsigned char* key) {
  std::vector<unsigned char> vector(12);
  std::iota(vector.begin(), vector.end(), 0);
  return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, vector.data());  // expect: c.openssl.evp-encrypt-init-ex iv=literal; finding: VT-0311
}

int main(int, char** argv) {
  unsigned char out[32];
  kitchen::grain = "salt of the earth";
  kitchen::cook(argv[1], out);
  return out[0];
}

// What it is made with is gone when the constructor has filled it.
class Account {
 public:
  Account() : grain_(16, 'g') { RAND_bytes(reinterpret_cast<unsigned char*>(grain_.data()), 16); }
  int derive(const std::string& phrase, unsigned char* out) const {
    return PKCS5_PBKDF2_HMAC(phrase.data(), -1, reinterpret_cast<const unsigned char*>(grain_.data()), 16, 700000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=?; no-finding: VT-0320
  }

 private:
  std::string grain_;
};
