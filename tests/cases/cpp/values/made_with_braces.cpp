// What stands in braces: members by their names, a container that is copied, nothing at all.
#include <openssl/evp.h>
#include <random>
#include <sodium.h>
#include <vector>

struct Terms { int rounds = 600000; int length = 32; };
std::vector<unsigned char> load();

int by_name(const char *p, const unsigned char *s, unsigned char *out)
{
    Terms few{.rounds = 500};
    Terms usual{.length = 16};
    PKCS5_PBKDF2_HMAC(p, 8, s, 16, few.rounds, EVP_sha256(), 32, out);           // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=500
    return PKCS5_PBKDF2_HMAC(p, 8, s, 16, usual.rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}

void copied(EVP_CIPHER_CTX *c, const unsigned char *iv)
{
    std::vector<unsigned char> braces{load()};
    std::vector<unsigned char> parentheses(load());
    std::vector<unsigned char> zeros(16);
    EVP_EncryptInit_ex(c, EVP_aes_128_gcm(), nullptr, braces.data(), iv);       // expect: c.openssl.evp-encrypt-init-ex key=?
    EVP_EncryptInit_ex(c, EVP_aes_128_gcm(), nullptr, parentheses.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=?
    EVP_EncryptInit_ex(c, EVP_aes_128_gcm(), nullptr, zeros.data(), iv);        // expect: c.openssl.evp-encrypt-init-ex key=zero
}

void nothing(unsigned char *out, const unsigned char *m, const unsigned char *k)
{
    const unsigned char nonce[crypto_secretbox_NONCEBYTES]{};
    crypto_secretbox_easy(out, m, 16, nonce, k);  // expect: c.libsodium.secretbox nonce=zero
}

void cast(unsigned char *nonce)
{
    std::minstd_rand engine(static_cast<unsigned>(std::random_device{}()));  // expect: cpp.random.engine algorithm=LCG
    nonce[0] = static_cast<unsigned char>(engine());
}

// One value in braces is one element, where it is a constant by its name.
#include <openssl/rsa.h>
#define SMALL_KEY 1024
int made_of_one(RSA* key, BIGNUM* exponent) {
  std::vector<int> sizes{SMALL_KEY};
  return RSA_generate_key_ex(key, sizes.front(), exponent, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
