// The nonce comes after the key.
#include <wolfssl/wolfcrypt/chacha.h>

static const byte kNonce[12] = "a nonce once";

int stream(const byte *key, byte *out, const byte *in, word32 size) {
  ChaCha ctx;
  wc_Chacha_SetKey(&ctx, key, 32);  // expect: c.wolfssl.chacha-setkey key_bits=256 nonce=literal
  wc_Chacha_SetIV(&ctx, kNonce, 0);
  return wc_Chacha_Process(&ctx, out, in, size);
}
