// Pairs that are put into a map.
#include <openssl/evp.h>
#include <map>
#include <string>
#include <unordered_map>

int in_braces(const char* p, const unsigned char* s, unsigned char* out) {
  std::unordered_map<std::string, int> rounds;
  rounds.insert({"low", 500});
  rounds.insert(std::make_pair("high", 600000));
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds["high"], EVP_sha256(), 32, out);       // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600000
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds["low"], EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500
}
int there_already(const char* p, const unsigned char* s, unsigned char* out) {
  std::map<std::string, int> rounds;
  rounds["low"] = 700;
  rounds.insert({{"low", 600000}, {"lowest", 400}});
  PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds.at("lowest"), EVP_sha256(), 32, out);     // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=400
  return PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds.at("low"), EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700
}
