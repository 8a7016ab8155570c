// What a namespace without a name holds is called by its file alone.
#include <openssl/evp.h>

namespace {
const bool kOld = false;
const EVP_MD* old() { return EVP_md5(); }  // expect-none
const EVP_MD* current() { return EVP_sha256(); }  // expect: c.openssl.evp-md algorithm=SHA-256
const EVP_MD* uncalled() { return EVP_sha384(); }  // expect: c.openssl.evp-md algorithm=SHA-384
namespace named {
const EVP_MD* deeper() { return EVP_sha512(); }  // expect: c.openssl.evp-md algorithm=SHA-512
}
}

const EVP_MD* chosen() { return kOld ? old() : current(); }
const EVP_MD* deepest() { return named::deeper(); }

namespace open {
const EVP_MD* older() { return EVP_sha1(); }  // expect: c.openssl.evp-md algorithm=SHA-1
}
const EVP_MD* asked() {
  if (false) return open::older();
  return EVP_sha224();  // expect: c.openssl.evp-md algorithm=SHA-224
}
