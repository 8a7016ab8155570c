// What the C library does to texts, by its names in C++.
#include <boost/algorithm/string/join.hpp>
#include <openssl/evp.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

const EVP_MD* printed() {
  char name[16];
  std::snprintf(name, sizeof name, "%s%d", "md", 5);
  return EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5
}
const EVP_MD* put_together() {
  char name[16] = "m";
  std::strcat(name, "d5");
  return EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5
}
const EVP_MD* bounded() {
  char name[16] = "sha";
  std::strncat(name, "1", 2);
  return EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-1
}
const EVP_MD* found() {
  const char* all = "with-md5";
  return EVP_get_digestbyname(std::strchr(all, '-') + 1);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5
}
const EVP_MD* joined() {
  const std::vector<std::string> parts{"sha", "1"};
  return EVP_get_digestbyname(boost::algorithm::join(parts, "").c_str());  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-1
}
int read(const char* p, const unsigned char* s, unsigned char* out) {
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, std::strtol("500", nullptr, 10), EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500
}
