// What is called on something is no function that belongs to nothing, whatever its name.
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <string>

class Maker {
 public:
  static int make(const std::string& pw, const std::string& salt = "0123456789abcdef", unsigned char* key = nullptr) {
    return PKCS5_PBKDF2_HMAC(pw.c_str(), 8, reinterpret_cast<const unsigned char*>(salt.data()), 16, 700000, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=secure-random
  }
};

int unlock(const std::string& pw) {
  std::string salt(16, '\0');
  RAND_bytes(reinterpret_cast<unsigned char*>(&salt[0]), 16);
  return Maker::make(pw, salt);
}

int other(Door& door, File* file) { return door.unlock("front") + file->unlock("back"); }
