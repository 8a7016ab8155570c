#include "base/digest.h"

#include <openssl/evp.h>

#include <cstdlib>
#include <cstring>

namespace vitrine {
namespace {

// EVP_sha256() looks its implementation up on every use; fetched once it costs nothing per small file.
const EVP_MD* algorithm() {
  static EVP_MD* const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  if (md == nullptr) std::abort();
  return md;
}

}  // namespace

std::string Digest::hex() const {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  out.reserve(64);
  for (uint8_t byte : bytes) {
    out.push_back(kDigits[byte >> 4]);
    out.push_back(kDigits[byte & 15]);
  }
  return out;
}

size_t DigestHash::operator()(const Digest& d) const {
  size_t out = 0;
  std::memcpy(&out, d.bytes.data(), sizeof out);
  return out;
}

struct Sha256::Context {
  EVP_MD_CTX* evp = EVP_MD_CTX_new();
  ~Context() { EVP_MD_CTX_free(evp); }
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
  EVP_DigestInit_ex(context_->evp, algorithm(), nullptr);
}
Sha256::~Sha256() = default;

void Sha256::update(std::string_view bytes) {
  EVP_DigestUpdate(context_->evp, bytes.data(), bytes.size());
}

Digest Sha256::finish() {
  Digest out;
  EVP_DigestFinal_ex(context_->evp, out.bytes.data(), nullptr);
  EVP_DigestInit_ex(context_->evp, algorithm(), nullptr);
  return out;
}

Digest sha256(std::string_view bytes) {
  thread_local Sha256 hash;
  hash.update(bytes);
  return hash.finish();
}

}  // namespace vitrine
