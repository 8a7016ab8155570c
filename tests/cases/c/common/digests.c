#include "digest.h"

void kernel_and_nettle(struct sums *s) {
  /* expect: c.common.digest-init algorithm=MD5 function=digest */
  md5_init(&s->md5);
  /* expect: c.common.digest-init algorithm=SHA-1 function=digest */
  sha1_init(&s->sha1);
  /* expect: c.common.digest-init algorithm=SHA-256 function=digest */
  sha256_init(&s->sha256);
  /* expect: c.common.digest-init algorithm=SHA3-512 function=digest */
  sha3_512_init(&s->sha3);
}

int gnulib(FILE *stream, const char *text, unsigned char *out, struct md5_ctx *ctx) {
  /* expect: c.common.gnulib-digest algorithm=MD5 function=digest */
  md5_init_ctx(ctx);
  /* expect: c.common.gnulib-digest algorithm=SHA-1 function=digest */
  sha1_buffer(text, 16, out);
  /* expect: c.common.gnulib-digest algorithm=SHA-256 function=digest */
  return sha256_stream(stream, out);
}

/* other names, no argument, a text */
void near(struct sums *s) {
  /* expect-none */
  crc_init(&s->crc);
  /* expect-none */
  md5_init();
  /* expect-none */
  print("sha1_init(&ctx)");
}
