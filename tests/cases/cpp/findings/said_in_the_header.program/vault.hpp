#pragma once
#include <string>
#include <vector>
class Vault {  // expect-none
 public:
  Vault();
  bool open(const char* password, const unsigned char* salt, unsigned char* key, int rounds = 2000);
  bool open_well(const char* password, const unsigned char* salt, unsigned char* key, int rounds = 700000);
  bool seal(void* ctx, const unsigned char* nonce) const;

 private:
  std::vector<unsigned char> key_;
};
