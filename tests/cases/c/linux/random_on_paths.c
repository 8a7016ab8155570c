// What one path leads past, another that is not followed for anything else may reach.
#include <crypto/hash.h>
#include <linux/random.h>

enum kind { COUNTED, DRAWN, DRAWN_BELOW };

static unsigned int number(enum kind kind, unsigned int most) {
  if (kind == DRAWN) return get_random_u32(); // expect: c.linux.get-random-number generator=secure
  if (kind == DRAWN_BELOW) return get_random_u32_below(most); // expect: c.linux.get-random-number generator=secure
  return most;
}

unsigned int start(void) { return number(DRAWN, 7) + number(DRAWN_BELOW, 9); }

struct crypto_shash *digest(void) {
  number(COUNTED, 4);
  return crypto_alloc_shash("sha384", 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-384
}
