/* A variable of an inner block that is called as the one around it, which something points at; structs of zeros. */
#include <openssl/evp.h>
#include <openssl/rand.h>

int through_pointers(const char *p, const unsigned char *s, unsigned char *out)
{
    int rounds = 600000;
    int *first = &rounds;
    int *second = &rounds;
    {
        int rounds = *first;
        rounds = 1000;
        *first = rounds;
    }
    {
        int rounds = *second;
        return PKCS5_PBKDF2_HMAC(p, 8, s, 16, rounds, EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000 */
    }
}

int left_alone(const char *p, const unsigned char *s, unsigned char *out)
{
    int rounds = 600000;
    int *outer = &rounds;
    {
        int rounds = 1000;
        rounds++;
    }
    return PKCS5_PBKDF2_HMAC(p, 8, s, 16, *outer, EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac iterations=600000 */
}

struct safe { unsigned char key[32], iv[12]; };
static int fill(struct safe *safe) { return RAND_bytes(safe->iv, sizeof safe->iv); }
int begins_with_zeros(EVP_CIPHER_CTX *c)
{
    struct safe safe = {0};
    fill(&safe);
    return EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, safe.key, safe.iv); /* expect: c.openssl.evp-encrypt-init-ex key=zero iv=secure-random */
}
