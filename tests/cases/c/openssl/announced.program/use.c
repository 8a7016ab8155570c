#include <openssl/evp.h>
#include <openssl/rsa.h>

/* What other files define is only announced here. */
int rounds_for(int level);
extern const int salt_bytes;
extern const EVP_MD *chosen;
void work(void);

void derive(const char *password, const unsigned char *salt)
{
    unsigned char out[32];

    PKCS5_PBKDF2_HMAC(password, 8, salt, salt_bytes, rounds_for(2), EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac iterations=2000 salt_bits=64 */
}

void all(void)
{
    const EVP_MD *one = NULL;

    one = EVP_md5();
    chosen = one;
    work();
}
