// What a MAC of the same function covers once it is enciphered, by the methods of two objects.
#include <botan/cipher_mode.h>
#include <botan/mac.h>

void seal(const Botan::secure_vector<uint8_t>& first, const Botan::secure_vector<uint8_t>& second, const std::vector<uint8_t>& iv, Botan::secure_vector<uint8_t>& text) {
  auto cipher = Botan::Cipher_Mode::create_or_throw("AES-256/CBC/PKCS7", Botan::Cipher_Dir::Encryption);  // no-finding: VT-0111
  cipher->set_key(first);
  cipher->start(iv);
  cipher->finish(text);
  auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
  mac->set_key(second);
  mac->update(text);
}

void alone(const Botan::secure_vector<uint8_t>& first, const std::vector<uint8_t>& iv, Botan::secure_vector<uint8_t>& text) {
  auto cipher = Botan::Cipher_Mode::create_or_throw("AES-256/CBC/PKCS7", Botan::Cipher_Dir::Encryption);  // finding: VT-0111
  cipher->set_key(first);
  cipher->start(iv);
  cipher->finish(text);
  auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
  mac->set_key(first);
  mac->update(iv);
}
