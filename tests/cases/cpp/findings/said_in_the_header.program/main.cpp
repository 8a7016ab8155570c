#include "vault.hpp"
bool unlock(const char* password, const unsigned char* salt, unsigned char* key) {
  Vault vault;  // expect-none
  return vault.open(password, salt, key) && vault.open_well(password, salt, key, 800000);
}
