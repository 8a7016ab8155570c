#include <openssl/evp.h>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

// What stands in a namespace of the file.
namespace cfg {
inline constexpr std::string_view kAlgorithm = "AES-128-ECB";
namespace rounds {
const int kFew = 5;
}
enum Kind { kOld, kNew };
const EVP_MD* digest(Kind kind) { return kind == kOld ? EVP_md5() : EVP_sha256(); }
}  // namespace cfg
namespace other {
inline constexpr std::string_view kAlgorithm = "AES-256-CBC";
}
int in_namespace(EVP_CIPHER_CTX* c, const unsigned char* key) {
  const EVP_CIPHER* cipher = EVP_get_cipherbyname(std::string(cfg::kAlgorithm).c_str());
  return EVP_EncryptInit_ex(c, cipher, nullptr, key, nullptr);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128 mode=ECB
}
void derive(const char* password, const unsigned char* salt, unsigned char* out) {
  PKCS5_PBKDF2_HMAC(password, 8, salt, 8, cfg::rounds::kFew, cfg::digest(cfg::kOld), 16, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=5 digest=MD5
}

// Maps from names to functions.
static const std::map<std::string, const EVP_CIPHER* (*)()> kCiphers = {
    {"aes", EVP_aes_256_gcm},
    {"des", EVP_des_ede3_cbc},
};
int by_name(EVP_CIPHER_CTX* c, const unsigned char* key, const unsigned char* iv) {
  auto it = kCiphers.find("des");
  if (it == kCiphers.end()) return -1;
  return EVP_EncryptInit_ex(c, it->second(), nullptr, key, iv);  // expect: c.openssl.evp-encrypt-init-ex algorithm=3DES mode=CBC
}
const EVP_MD* lookup(const std::string& name) {
  static const std::unordered_map<std::string, std::function<const EVP_MD*()>> table{
      {"old", [] { return EVP_md5(); }},
      {"new", &EVP_sha256},
  };
  auto it = table.find(name);
  return it != table.end() ? it->second() : nullptr;
}
void lambdas(const void* data, size_t size, unsigned char* out) {
  EVP_Digest(data, size, out, nullptr, lookup("old"), nullptr);  // expect: c.openssl.evp-digest algorithm=MD5
}

// Functions as template arguments.
template <const EVP_MD* (*Md)()>
void digest_with(const void* data, size_t size, unsigned char* out) {
  EVP_Digest(data, size, out, nullptr, Md(), nullptr);
}
void templates(const void* data, size_t size, unsigned char* out) {
  digest_with<EVP_sha1>(data, size, out);  // expect: c.openssl.evp-md algorithm=SHA-1
}

// A variable that a condition declares.
static std::string secret() {
  if (const char* set = std::getenv("SECRET")) return set;
  return "for developers only";
}
void in_condition(const unsigned char* data, size_t size, unsigned char* out) {
  const std::string key = secret();
  HMAC(EVP_sha256(), key.data(), key.size(), data, size, out, nullptr);  // expect: c.openssl.hmac key=literal
  // expect-none: c.openssl.hmac key=absent
  HMAC(EVP_sha512(), secret().c_str(), 8, data, size, out, nullptr);  // expect: c.openssl.hmac key=environment
}

// Rows of a map.
enum class Mode { kCbc, kGcm };
struct Info {
  const EVP_CIPHER* (*make)();
  int key_size;
};
const std::map<Mode, Info> kInfo = {{Mode::kCbc, {EVP_aes_128_cbc, 16}}, {Mode::kGcm, {EVP_aes_256_gcm, 32}}};
int row(EVP_CIPHER_CTX* c, const unsigned char* key, const unsigned char* iv) {
  const Info& info = kInfo.at(Mode::kGcm);
  return EVP_EncryptInit_ex(c, info.make(), nullptr, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key_bits=256 mode=GCM
}

// Specialisations have one name.
template <int Bits>
struct CipherOf;
template <>
struct CipherOf<128> {
  static const EVP_CIPHER* get() { return EVP_aes_128_cbc(); }
};
template <>
struct CipherOf<256> {
  static const EVP_CIPHER* get() { return EVP_aes_256_cbc(); }
};
int specialised(EVP_CIPHER_CTX* c, const unsigned char* key, const unsigned char* iv) {
  return EVP_EncryptInit_ex(c, CipherOf<256>::get(), nullptr, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key_bits=256 mode=CBC
}
