// What files of settings say that a program opens: the file is no part of the case, so what they say is not known, and
// is theirs; what stands beside a key is said where they say nothing.
#include <INIReader.h>
#include <QSettings>
#include <botan/hash.h>
#include <json/json.h>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <yaml-cpp/yaml.h>

#include <fstream>
#include <string>

using json = nlohmann::json;

void of_json(unsigned char *out, unsigned *n) {
  std::ifstream in("service.json");
  json config = json::parse(in);
  std::string seal = config["seal"]["key"].get<std::string>();
  HMAC(EVP_sha256(), seal.data(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=file
  HMAC(EVP_sha256(), config.at("other").get<std::string>().c_str(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=file
}

void of_a_stream(unsigned char *out, unsigned *n) {
  std::ifstream in("service.json");
  json config;
  in >> config;
  std::string seal = config["seal"];
  HMAC(EVP_sha256(), seal.data(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=file
  Json::Value older;
  in >> older;
  std::string other = older["seal"].asString();
  HMAC(EVP_sha256(), other.data(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=file
}

void of_others(unsigned char *out, unsigned *n, const char *pw) {
  YAML::Node config = YAML::LoadFile("service.yaml");
  std::string seal = config["seal"]["key"].as<std::string>();
  HMAC(EVP_sha256(), seal.data(), 16, (const unsigned char *)"x", 1, out, n);  // expect: c.openssl.hmac key=file
  INIReader reader("service.ini");
  PKCS5_PBKDF2_HMAC(pw, 8, out, 16, reader.GetInteger("kdf", "rounds", 1400), EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1400
  PKCS5_PBKDF2_HMAC(pw, 8, out, 16, config["rounds"].as<int>(1500), EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
  QSettings settings("service.ini", QSettings::IniFormat);
  PKCS5_PBKDF2_HMAC(pw, 8, out, 16, settings.value("kdf/rounds").toInt(), EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}

// Another name of a class has what that has; a stream gives numbers as well.
using Hash = Botan::HashFunction;
void by_another_name() {
  auto hash = Hash::create("MD5");  // expect: cpp.botan.hash algorithm=MD5
}
void of_a_number(const char *pw, unsigned char *out, std::istream &in) {
  int rounds = 600;
  in >> rounds;
  PKCS5_PBKDF2_HMAC(pw, 8, out, 16, rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}
