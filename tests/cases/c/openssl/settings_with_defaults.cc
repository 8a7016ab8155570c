// What a file of settings says, or what stands where it says nothing; and elements that are put in so many times.
#include <openssl/evp.h>

#include <QSettings>
#include <boost/property_tree/ini_parser.hpp>
#include <boost/property_tree/ptree.hpp>
#include <string>
#include <vector>

void by_tree(const std::string& file, const char* phrase, const unsigned char* salt, unsigned char* to) {
  boost::property_tree::ptree tree;
  boost::property_tree::read_ini(file, tree);
  const int turns = tree.get<int>("kdf.turns", 1200);
  PKCS5_PBKDF2_HMAC(phrase, -1, salt, 16, turns, EVP_sha256(), 32, to);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1200
}

void by_count(const char* phrase, const unsigned char* salt, unsigned char* to) {
  std::vector<int> turns;
  turns.insert(turns.end(), 3, 1300);
  PKCS5_PBKDF2_HMAC(phrase, -1, salt, 16, turns[2], EVP_sha256(), 32, to);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1300
}

void by_iterators(const std::vector<int>& other, const char* phrase, const unsigned char* salt, unsigned char* to) {
  std::vector<int> turns{900000};
  turns.insert(turns.begin(), other.begin(), other.end());
  PKCS5_PBKDF2_HMAC(phrase, -1, salt, 16, turns[0], EVP_sha256(), 32, to);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}
