/* An entropy source of one's own that gives the same bytes each time, and one that hands on to the library's. */
#include <string.h>

#include "mbedtls/ctr_drbg.h"
#include "mbedtls/entropy.h"

static int always_the_same(void *state, unsigned char *out, size_t n) {
  memset(out, 0x5c, n);
  return 0;
}

static int handed_on(void *state, unsigned char *out, size_t n) {
  return mbedtls_entropy_func(state, out, n);
}

static int of_the_board(void *state, unsigned char *out, size_t n) {
  memset(out, 0, n);
  return board_noise(out, n);
}

int seed_badly(mbedtls_ctr_drbg_context *drbg) {
  return mbedtls_ctr_drbg_seed(drbg, always_the_same, NULL, NULL, 0); /* expect: c.mbedtls.ctr-drbg-seed-alone generator=predictable */
}

int seed_well(mbedtls_ctr_drbg_context *drbg, mbedtls_entropy_context *entropy) {
  return mbedtls_ctr_drbg_seed(drbg, handed_on, entropy, NULL, 0); /* expect-none: c.mbedtls.ctr-drbg-seed-alone generator=predictable */
}

int seed_somehow(mbedtls_ctr_drbg_context *drbg) {
  return mbedtls_ctr_drbg_seed(drbg, of_the_board, NULL, NULL, 0); /* expect-none: c.mbedtls.ctr-drbg-seed-alone generator=predictable */
}

/* What it is personalized with is all that counts, and may be a secret. */
int seed_with(mbedtls_ctr_drbg_context *drbg, const unsigned char *secret, size_t n) {
  return mbedtls_ctr_drbg_seed(drbg, always_the_same, NULL, secret, n); /* expect: c.mbedtls.ctr-drbg-seed generator=? */
}
