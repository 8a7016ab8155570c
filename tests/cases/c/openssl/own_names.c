#include <openssl/evp.h>

/* Variables that bear the name of a function of the library. */
int own_names(struct task *task) {
  if (task->out) {
    unsigned long EVP_md5 = 0;
    start_encryption(task->out, EVP_md5);  // expect-none
  } else {
    const EVP_MD *SHA1 = EVP_sha256();  // expect: c.openssl.evp-md algorithm=SHA-256
    stop_encryption(SHA1);  // expect-none
  }
  return 0;
}
