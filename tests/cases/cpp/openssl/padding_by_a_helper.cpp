#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <stdexcept>

constexpr int kPlain = 1;
constexpr int kSealed = 4;

// Each caller is told by the same number which padding it is and whether a digest is set.
static int paddingOf(int wanted) {
  switch (wanted) {
    case kPlain:
      return RSA_PKCS1_PADDING;
    case kSealed:
      return RSA_PKCS1_OAEP_PADDING;
    default:
      throw std::runtime_error("no such padding");
  }
}

EVP_PKEY_CTX* sealing(EVP_PKEY* key, int wanted) {
  // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA function=encrypt padding=OAEP digest=SHA-256
  // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA function=encrypt padding=PKCS1v15 digest=absent-property
  EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(key, nullptr);
  if (EVP_PKEY_encrypt_init(context) <= 0) throw std::runtime_error("not begun");
  if (EVP_PKEY_CTX_set_rsa_padding(context, paddingOf(wanted)) <= 0) throw std::runtime_error("no padding");
  if (wanted == kSealed) EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256());
  return context;
}

EVP_PKEY_CTX* opening(EVP_PKEY* key, int asked) {
  // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA function=decrypt padding=OAEP digest=SHA-512
  // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA function=decrypt padding=PKCS1v15 digest=absent-property
  EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(key, nullptr);
  if (EVP_PKEY_decrypt_init(context) <= 0) throw std::runtime_error("not begun");
  if (EVP_PKEY_CTX_set_rsa_padding(context, paddingOf(asked)) <= 0) throw std::runtime_error("no padding");
  if (asked == kSealed) EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha512());
  return context;
}
