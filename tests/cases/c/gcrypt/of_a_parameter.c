/* What is set of a handle that somebody else makes is known all the same. */
#include <gcrypt.h>

int fixed(gcry_cipher_hd_t cipher) {
  /* expect: c.gcrypt.cipher-setkey algorithm=? key=literal key_bits=128 */
  return gcry_cipher_setkey(cipher, "abcdefghijklmnop", 16);
}

int given(gcry_cipher_hd_t cipher, const void *key) {
  return gcry_cipher_setkey(cipher, key, 16);
}

/* Where the callers of this file tell what it is, it is said there. */
static int set_up(gcry_cipher_hd_t cipher) {
  return gcry_cipher_setkey(cipher, "ponmlkjihgfedcba", 16);
}

int made_here(void) {
  gcry_cipher_hd_t cipher;
  /* expect: c.gcrypt.cipher-open algorithm=AES key=literal key_bits=128 mode=GCM */
  gcry_cipher_open(&cipher, GCRY_CIPHER_AES128, GCRY_CIPHER_MODE_GCM, 0);
  return set_up(cipher);
}
