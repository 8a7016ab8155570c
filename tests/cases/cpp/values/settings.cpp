// What a file of settings says, or what stands beside it where it says nothing.
#include <Poco/Crypto/DigestEngine.h>
#include <Poco/Util/Application.h>
#include <Poco/Util/PropertyFileConfiguration.h>
#include <drogon/drogon.h>
#include <json/json.h>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string>

void of_the_application(const std::string &text) {
  std::string name = Poco::Util::Application::instance().config().getString("sums.kind", "MD4");
  Poco::Crypto::DigestEngine engine(name);  // expect: cpp.poco.digest algorithm=MD4
  engine.update(text);
}

void of_a_file(const std::string &text) {
  Poco::AutoPtr<Poco::Util::PropertyFileConfiguration> file(new Poco::Util::PropertyFileConfiguration("sums.properties"));
  Poco::Crypto::DigestEngine engine(file->getString("sums.kind", "SHA256"));  // expect: cpp.poco.digest algorithm=SHA-256
  engine.update(text);
}

void without_a_default(Poco::Util::LayeredConfiguration &config) {
  Poco::Crypto::DigestEngine engine(config.getString("sums.kind"));  // expect: cpp.poco.digest algorithm=?
  engine.update("x");
}

int rounds_of(Poco::Util::AbstractConfiguration &config, const char *word, const unsigned char *salt, unsigned char *key) {
  return PKCS5_PBKDF2_HMAC(word, -1, salt, 16, config.getInt("rounds", 1200), EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1200
}

void of_json(const Json::Value &config, unsigned char *out, unsigned *n) {
  std::string seal = config.get("seal", "left-in-the-code").asString();
  HMAC(EVP_sha256(), seal.data(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=literal
}

void of_the_framework(unsigned char *out, unsigned *n) {
  std::string seal = drogon::app().getCustomConfig().get("seal", "left-in-the-code").asString();
  HMAC(EVP_sha256(), seal.data(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=literal
}

void of_another_json(const nlohmann::json &config, unsigned char *out, unsigned *n) {
  std::string seal = config.value("seal", "left-in-the-code");
  HMAC(EVP_sha256(), seal.data(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=literal
}

// Another class has such a method, too.
struct Shelf {
  std::string getString(const char *, const char *) const;
};

void of_a_shelf(const Shelf &shelf) {
  Poco::Crypto::DigestEngine engine(shelf.getString("sums.kind", "MD5"));  // expect: cpp.poco.digest algorithm=?
  engine.update("x");
}
