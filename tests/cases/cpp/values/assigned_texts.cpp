// Texts that are given other characters, and texts of the file that others write into.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string>

static std::string shared = "sixteen letters!";
static const std::string fixed = "sixteen letters!";
static void refresh() { RAND_bytes(reinterpret_cast<unsigned char *>(&shared[0]), 16); }

int drawn(const char *password, unsigned char *out) {
  unsigned char fresh[16];
  std::string salt = "sixteen letters!";
  RAND_bytes(fresh, sizeof fresh);
  salt.assign(reinterpret_cast<char *>(fresh), sizeof fresh);
  return PKCS5_PBKDF2_HMAC(password, -1, reinterpret_cast<const unsigned char *>(salt.data()), 16, 600000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=secure-random
}
int cut(const void *from, size_t n, unsigned char *md) {
  std::string name = "unused";
  name.assign("MD5-and-more", 3);
  return EVP_Digest(from, n, md, nullptr, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=MD5
}
int cut_from_both_sides(const void *from, size_t n, unsigned char *md) {
  std::string name = "SHA1", other = "or SHA256";
  name.assign(other, 3, 6);
  return EVP_Digest(from, n, md, nullptr, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=?
}
int shared_by_all(const char *password, unsigned char *out) {
  refresh();
  return PKCS5_PBKDF2_HMAC(password, -1, reinterpret_cast<const unsigned char *>(shared.data()), 16, 600000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=?
}
int fixed_for_all(const char *password, unsigned char *out) {
  return PKCS5_PBKDF2_HMAC(password, -1, reinterpret_cast<const unsigned char *>(fixed.data()), 16, 600000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal
}

struct Site {
  static std::string salt;
  static std::string plain;
  static void refresh();
};
std::string Site::salt = "sixteen letters!";
std::string Site::plain = "sixteen letters!";
void Site::refresh() { RAND_bytes(reinterpret_cast<unsigned char *>(&salt[0]), 16); }

int of_class(const char *password, unsigned char *out) {
  Site::refresh();
  return PKCS5_PBKDF2_HMAC(password, -1, reinterpret_cast<const unsigned char *>(Site::salt.data()), 16, 600000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=?
}
int of_class_and_fixed(const char *password, unsigned char *out) {
  return PKCS5_PBKDF2_HMAC(password, -1, reinterpret_cast<const unsigned char *>(Site::plain.data()), 16, 600000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal
}
