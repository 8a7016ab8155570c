#include "face/report/cyclonedx_terms.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>

#include "face/report/embedded.h"

namespace vitrine::report {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

std::string one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  if (text.empty()) return "unknown";
  std::string name = lower(text);
  return std::find(list.begin(), list.end(), name) != list.end() ? name : "other";
}

// Finds the line `key` or `key = value` in one of our lists; the value, or the key itself.
std::string look_up(std::string_view file, std::string_view key) {
  std::string_view text = embedded_file(file);
  while (!text.empty() && !key.empty()) {
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with('#')) continue;
    size_t equals = line.find(" = ");
    if (line.substr(0, equals) != key) continue;
    return std::string(equals == std::string_view::npos ? line : line.substr(equals + 3));
  }
  return "";
}

}  // namespace

std::string cdx_primitive(std::string_view primitive, CdxVersion version) {
  if (version == CdxVersion::k1_7 && primitive == "key-wrap") return "key-wrap";
  return one_of(primitive, {"drbg", "mac", "block-cipher", "stream-cipher", "signature", "hash", "pke", "xof", "kdf",
                            "key-agree", "kem", "ae", "combiner", "other", "unknown"});
}

std::string cdx_mode(std::string_view mode) {
  return one_of(mode, {"cbc", "ecb", "ccm", "gcm", "cfb", "ofb", "ctr", "other", "unknown"});
}

std::string cdx_padding(std::string_view padding) {
  if (padding == "NoPadding") return "raw";
  return one_of(padding, {"pkcs5", "pkcs7", "pkcs1v15", "oaep", "raw", "other", "unknown"});
}

std::string cdx_function(std::string_view function) {
  return one_of(function, {"generate", "keygen", "encrypt", "decrypt", "digest", "tag", "keyderive", "sign", "verify",
                           "encapsulate", "decapsulate", "other", "unknown"});
}

std::string cdx_material(std::string_view material) {
  return one_of(material, {"private-key", "public-key", "secret-key", "key", "ciphertext", "signature", "digest",
                           "initialization-vector", "nonce", "seed", "salt", "shared-secret", "tag", "additional-data",
                           "password", "credential", "token", "other", "unknown"});
}

std::string cdx_protocol(std::string_view protocol, CdxVersion version) {
  if (lower(protocol) == "ssl") return "tls";  // CycloneDX has one type for the family; the version tells
  if (version == CdxVersion::k1_7 && (lower(protocol) == "dtls" || lower(protocol) == "quic")) return lower(protocol);
  return one_of(protocol, {"tls", "ssh", "ipsec", "ike", "sstp", "wpa", "other", "unknown"});
}

std::string cdx_family(std::string_view family) {
  return look_up("families.txt", family);
}
std::string cdx_curve(std::string_view curve) {
  return look_up("curves.txt", curve);
}

}  // namespace vitrine::report
