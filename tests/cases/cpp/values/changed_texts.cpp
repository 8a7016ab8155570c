// Texts that are changed where they stand, and texts that a stream is given.
#include <openssl/evp.h>
#include <sstream>
#include <string>
#include <utility>

void changed(const std::string &q, bool late) {
  std::string a = "SHA-256";
  a.replace(4, 3, "1");
  EVP_MD_fetch(nullptr, a.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=SHA-1
  std::string b = "MD5-SHA1";
  b.erase(3);
  EVP_MD_fetch(nullptr, b.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=MD5
  std::string c = "256";
  c.insert(0, "SHA");
  EVP_MD_fetch(nullptr, c.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=SHA-256
  std::string d = "SHA256";
  d.clear();
  d += "MD5";
  EVP_MD_fetch(nullptr, d.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=MD5
  std::string e = "SHA256";
  e.assign("MD5");
  EVP_MD_fetch(nullptr, e.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=MD5
  std::string f = "SHA256";
  f.replace(f.begin(), f.end(), q);
  EVP_MD_fetch(nullptr, f.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=?
  std::string g = "SHA256";
  if (late) g.replace(3, 3, "1");
  // expect: c.openssl.evp-md-fetch algorithm=SHA-256
  EVP_MD_fetch(nullptr, g.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=SHA-1
  std::string h = "SHA256", i = "MD5";
  std::swap(h, i);
  EVP_MD_fetch(nullptr, h.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=MD5
  i.swap(h);
  EVP_MD_fetch(nullptr, i.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=MD5
  std::string j = "SHA256";
  j.erase(3, 3);
  j.append("1");
  EVP_MD_fetch(nullptr, j.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=SHA-1
  std::string k = "MD5-";
  k.resize(3);
  EVP_MD_fetch(nullptr, k.c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=MD5
}

void streamed(int bits, std::ostream &out) {
  std::ostringstream name;
  name << "SHA" << 256;
  EVP_MD_fetch(nullptr, name.str().c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=SHA-256
  std::stringstream open;
  open << "SHA" << bits;
  EVP_MD_fetch(nullptr, open.str().c_str(), nullptr);  // expect: c.openssl.evp-md-fetch algorithm=?
  out << "MD5";
}
