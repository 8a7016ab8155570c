// An element of an array of records is one thing once a member of it is written.
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

struct slot {
  const char *label;
  const unsigned char *bytes;
};

void by_place(EVP_CIPHER_CTX *ctx) {
  struct slot slots[4];
  slots[0].label = "old";
  slots[0].bytes = (const unsigned char *)"qwertyqwertyqwer";
  slots[1].bytes = (const unsigned char *)getenv("SLOT_KEY");
  EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, slots[0].bytes, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=literal
  EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, slots[1].bytes, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=environment
}

void by_label(EVP_CIPHER_CTX *ctx) {
  struct slot slots[4];
  int used = 0, i;
  slots[used].label = "here";
  slots[used].bytes = (const unsigned char *)"qwertyqwertyqwer";
  used++;
  for (i = 0; i < used; i++) {
    if (strcmp(slots[i].label, "here") == 0)
      EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, slots[i].bytes, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=literal
  }
}

// Which one is written is not known: it may be this one.
void anywhere(EVP_CIPHER_CTX *ctx, int place, const unsigned char *given) {
  struct slot slots[4];
  slots[0].bytes = (const unsigned char *)"qwertyqwertyqwer";
  slots[place].bytes = given;
  EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, slots[0].bytes, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=?
}
