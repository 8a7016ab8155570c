// Where something stands in a name says which of several names it is.
#include <openssl/evp.h>
#include <string.h>

static void named(const char *name) {
  const char *rest = strchr(name, '-');
  if (rest == NULL) {
    EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5; expect-none: c.openssl.evp-get-digestbyname algorithm=?
    return;
  }
  EVP_get_digestbyname(rest + 1);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-1; expect-none: c.openssl.evp-get-digestbyname algorithm=?
}

void all(void) {
  named("RSA-SHA1");
  named("md5");
}

void one_of(int old) {
  const char *name = old ? "rsa:sha256" : "md5";
  if (strstr(name, "rsa") != NULL) {
    EVP_get_digestbyname(strchr(name, ':') + 1);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-256; expect-none: c.openssl.evp-get-digestbyname algorithm=?
  } else {
    EVP_get_digestbyname(name);  // expect: c.openssl.evp-get-digestbyname algorithm=MD5; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-256
  }
}

void copied(void) {
  const char *name = "sha384-hex";
  char own[16];
  const char *end = strchr(name, '-');
  memcpy(own, name, end - name);
  own[end - name] = 0;
  EVP_get_digestbyname(own);  // expect: c.openssl.evp-get-digestbyname algorithm=SHA-384
}
