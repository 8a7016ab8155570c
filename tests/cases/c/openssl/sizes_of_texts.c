#include <openssl/evp.h>
#include <wchar.h>

/* How large an array of characters is that a text fills: of wide ones only the compiler knows. */
static const wchar_t wide[] = L"abcd";
static const char narrow[] = "abcd";
void f(const char *pass, unsigned char *out) {
  PKCS5_PBKDF2_HMAC(pass, -1, (const unsigned char *)wide, 20, 1000, EVP_sha256(), sizeof(wide), out);  // expect: c.openssl.pkcs5-pbkdf2-hmac output_bits=?
  PKCS5_PBKDF2_HMAC(pass, -1, (const unsigned char *)narrow, 5, 1000, EVP_sha256(), sizeof(narrow), out);  // expect: c.openssl.pkcs5-pbkdf2-hmac output_bits=40
}
