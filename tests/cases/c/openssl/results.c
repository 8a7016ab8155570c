// What a call says of a context is not what it gives: the result that a variable holds is asked for once, the context
// stays.
#include <openssl/evp.h>

int begin(EVP_MD_CTX *first, EVP_MD_CTX *second, EVP_PKEY *key, int verify) {
  int ok;
  if (verify)
    ok = EVP_DigestVerifyInit(first, NULL, EVP_sha256(), NULL, key); // expect: c.openssl.evp-digest-sign-init digest=SHA-256 function=verify
  else
    ok = EVP_DigestSignInit(second, NULL, EVP_sha1(), NULL, key); // expect: c.openssl.evp-digest-sign-init digest=SHA-1 function=sign
  if (ok == 0)
    return 0;
  ok = EVP_DigestInit_ex(first, EVP_md5(), NULL); // expect: c.openssl.evp-digest-init algorithm=MD5
  ok = EVP_DigestInit_ex(second, EVP_sha512(), NULL); // expect: c.openssl.evp-digest-init algorithm=SHA-512
  return ok;
}
