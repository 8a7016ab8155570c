#include "sums.h"

static int (*later)(const void *, size_t, unsigned char *, int) = pointed;

int main(void) { /* expect-none: c.openssl.evp-digest */
  unsigned char out[64];
  return summed("x", 1, out, 0) + pointed("x", 1, out, 0) + run(later);
}
