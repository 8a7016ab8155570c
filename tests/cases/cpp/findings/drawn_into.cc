// What a function draws into the buffer of its caller is known by what the caller makes of it, whatever it is called.
#include <openssl/evp.h>

#include <cstddef>
#include <random>

template <typename Source>
void spread(Source& source, unsigned char* into, size_t count) {
  std::uniform_int_distribution<unsigned> one(0, 255);
  for (size_t at = 0; at < count; ++at) into[at] = static_cast<unsigned char>(one(source));
}

int locked(EVP_CIPHER_CTX* context, const unsigned char* start) {
  unsigned char room[32];
  std::mt19937_64 source(7);  // finding: VT-0605
  spread(source, room, sizeof room);
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, room, start);  // finding: VT-0303
}

// A helper that several generators draw through: the numbers go back to the call that gave it the generator.
template <typename Source>
void scatter(Source& source, unsigned char* into, size_t count) {
  std::uniform_int_distribution<unsigned> one(0, 255);
  for (size_t at = 0; at < count; ++at) into[at] = static_cast<unsigned char>(one(source));
}

int closed(EVP_CIPHER_CTX* context, const unsigned char* start) {
  unsigned char room[32];
  std::mt19937_64 source(7);  // finding: VT-0605
  scatter(source, room, sizeof room);
  return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, room, start);  // finding: VT-0303
}

int waits() {
  unsigned char room[32];
  std::mt19937_64 source(7);  // finding: VT-0601 severity=info; no-finding: VT-0605
  scatter(source, room, sizeof room);
  return room[0];
}
