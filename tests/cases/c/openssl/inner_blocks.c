#include <openssl/evp.h>

const char *shared = "sha384";

void archive(int old, const char *given) {
  const char *name = "md5";
  {
    const char *name = "sha1";
    EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-1; expect-none: c.openssl.evp-get-digestbyname algorithm=MD5
  }
  EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-1
  if (old) {
    const char *name = "sha224", *given = "md5";
    (void)name, (void)given;
  }
  for (const char *name = "sha512"; old; --old) EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-512
  EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-512
  EVP_get_digestbyname(given);  // expect: c.openssl.evp-get-digestbyname algorithm=?; expect-none: c.openssl.evp-get-digestbyname algorithm=MD5
}

// What an inner block assigns, without declaring it, stays.
void assigned(void) {
  const char *name = "md5";
  {
    name = "sha256";
  }
  EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-256; expect-none: c.openssl.evp-get-digestbyname algorithm=MD5
  {
    name = "sha1";
    const char *name = "md5";
    (void)name;
  }
  EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-1; expect-none: c.openssl.evp-get-digestbyname algorithm=MD5
}

void global(int old) {
  if (old) {
    const char *shared = "md5";
    EVP_get_digestbyname(shared);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5
  }
  EVP_get_digestbyname(shared);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-384; expect-none: c.openssl.evp-get-digestbyname algorithm=MD5
}

// Conditional compilation makes no block.
void built(void) {
  const char *name = "md5";
  {
#ifdef OLD
    const char *name = "sha1";
#else
    const char *name = "sha256";
#endif
    EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-1; expect: c.openssl.evp-get-digestbyname algorithm=SHA-256; expect-none: c.openssl.evp-get-digestbyname algorithm=MD5
  }
  EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-1
}
