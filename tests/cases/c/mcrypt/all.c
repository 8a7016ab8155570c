#include <mcrypt.h>

void use(char *key) {
  /* expect: c.mcrypt.module-open algorithm=AES iv=literal mode=CBC */
  MCRYPT td = mcrypt_module_open("rijndael-128", NULL, "cbc", NULL);

  mcrypt_generic_init(td, key, 16, "0123456789abcdef");  // expect-applied: c.mcrypt.generic-init
}

void constants(void) {
  /* expect: c.mcrypt.module-open algorithm=3DES mode=ECB */
  MCRYPT td = mcrypt_module_open(MCRYPT_3DES, NULL, MCRYPT_ECB, NULL);

  /* expect-none */
  crypt_module_open(MCRYPT_DES, td, "ecb");
}
