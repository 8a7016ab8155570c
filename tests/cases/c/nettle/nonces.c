// What is set after the key.
#include <nettle/ccm.h>
#include <nettle/chacha.h>
#include <nettle/yarrow.h>

static const uint8_t kNonce[12] = "a nonce once";

void message(const uint8_t *key, uint8_t *out, const uint8_t *in) {
  struct ccm_aes128_ctx ctx;
  ccm_aes128_set_key(&ctx, key);  // expect: c.nettle.mode-set-key mode=CCM nonce=literal nonce_bits=96
  ccm_aes128_encrypt_message(&ctx, 12, kNonce, 0, NULL, 16, 48, out, in);
}

void stream(const uint8_t *key, uint8_t *out, const uint8_t *in) {
  struct chacha_ctx ctx;
  chacha_set_key(&ctx, key);  // expect: c.nettle.chacha-set-key algorithm=ChaCha20 nonce=literal
  chacha_set_nonce96(&ctx, kNonce);  // expect-applied: c.nettle.chacha-set-nonce
  chacha_crypt(&ctx, 16, out, in);
}

void generator(uint8_t *out) {
  struct yarrow256_ctx ctx;
  yarrow256_init(&ctx, 0, NULL);  // expect: c.nettle.yarrow256-init seed=literal
  yarrow256_seed(&ctx, 12, kNonce);  // expect-applied: c.nettle.yarrow256-seed
  yarrow256_random(&ctx, 16, out);
}
