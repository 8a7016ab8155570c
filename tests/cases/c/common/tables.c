#include "digest.h"

static const struct digest table[] = {
  /* expect: c.common.digest-named algorithm=MD5 function=digest */
  { "md5", 16, (init_function) md5_init },
  /* expect: c.common.digest-named algorithm=SHA-256 function=digest */
  { "sha256", 32, sha256_init },
  /* expect-none */
  { "crc", 4, crc_init },
  /* expect-none */
  { "sha1_init", 0, NULL },
};
