// What a callee did before it ended the program is nothing that whoever called it goes on with.
#include <gcrypt.h>
#include <stdlib.h>
#include <string.h>

static void read_key(char *key) {
  const char *given = getenv("STORE_KEY");
  strcpy(key, "not-the-real-key");
  if (given == NULL || strlen(given) < 16) exit(2);
  memcpy(key, given, 16);
}

static void read_or_keep(char *key) {
  const char *given = getenv("STORE_KEY");
  strcpy(key, "not-the-real-key");
  if (given == NULL || strlen(given) < 16) return;
  memcpy(key, given, 16);
}

void open_store(gcry_cipher_hd_t *hd) {
  char key[32];
  read_key(key);
  gcry_cipher_open(hd, GCRY_CIPHER_AES128, GCRY_CIPHER_MODE_GCM, 0);  // expect: c.gcrypt.cipher-open key=environment; expect-none: c.gcrypt.cipher-open key=literal
  gcry_cipher_setkey(*hd, key, 16);
}

void open_store_anyway(gcry_cipher_hd_t *hd) {
  char key[32];
  read_or_keep(key);
  gcry_cipher_open(hd, GCRY_CIPHER_AES128, GCRY_CIPHER_MODE_GCM, 0);  // expect: c.gcrypt.cipher-open key=literal
  gcry_cipher_setkey(*hd, key, 16);
}
