// Elements that are set through calls and references, parts in another order, and texts that are read or changed by
// character.
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

void set_by_calls(RSA *key, BIGNUM *e) {
  std::vector<int> sizes{1024, 3072};
  sizes.at(0) = 2048;
  RSA_generate_key_ex(key, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
  RSA_generate_key_ex(key, sizes[1], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  sizes.front() = 1024;
  RSA_generate_key_ex(key, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
void set_by_reference(RSA *key, BIGNUM *e) {
  std::vector<int> sizes{3072, 4096};
  for (auto &size : sizes) size = 1024;
  RSA_generate_key_ex(key, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
void sorted(RSA *key, BIGNUM *e) {
  std::vector<int> sizes{3072, 2048};
  RSA_generate_key_ex(key, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
  std::sort(sizes.begin(), sizes.end());
  RSA_generate_key_ex(key, sizes[0], e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=?
}
void by_character(const void *p, size_t n, unsigned char *md) {
  std::string name = "SHA1";
  for (auto &c : name) c = std::tolower(c);
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=SHA-1
  for (auto &c : name) c = 'x';
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=?
  std::string other = "MD5";
  other.back() = '4';
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(other.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=?
}
void read(const void *p, size_t n, unsigned char *md, int shift) {
  std::string name = "MD5", line = "MD5", kept = "MD5";
  std::cin >> name;
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(name.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=?
  std::getline(std::cin, line);
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(line.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=?
  std::cout << kept << (shift >> 1);
  EVP_Digest(p, n, md, nullptr, EVP_get_digestbyname(kept.c_str()), nullptr);  // expect: c.openssl.evp-digest algorithm=MD5
}
