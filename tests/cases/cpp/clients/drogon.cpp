// Hashes of a web framework.
#include <drogon/HttpAppFramework.h>
#include <drogon/utils/Utilities.h>
#include <string>

namespace house::utils {
std::string getMd5(const std::string&);
}

std::string etags(const std::string& page) {
  std::string all = drogon::utils::getMd5(page);  // expect: cpp.clients.drogon-hash algorithm=MD5; finding: VT-0201
  all += drogon::utils::getSha1(page);            // expect: cpp.clients.drogon-hash algorithm=SHA-1; finding: VT-0202
  all += drogon::utils::getSha256(page);          // expect: cpp.clients.drogon-hash algorithm=SHA-256
  all += house::utils::getMd5(page);              // expect-none: cpp.clients.drogon-hash
  return all;
}
