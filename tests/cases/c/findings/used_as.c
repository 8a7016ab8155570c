#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What draws is told by what its numbers are used as, whatever the names. */
int seal(EVP_CIPHER_CTX *context, const unsigned char *start)
{
    unsigned char bytes[32];
    int i;

    for (i = 0; i < 32; i++)
        bytes[i] = rand() & 255;  // finding: VT-0605 severity=high
    return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, bytes, start);  // finding: VT-0303
}

static void scatter(unsigned char *to, size_t size)
{
    size_t i;

    for (i = 0; i < size; i++)
        to[i] = (unsigned char)(drand48() * 256.0);  // finding: VT-0605 severity=high
}

int begin(EVP_CIPHER_CTX *context, const unsigned char *secret)
{
    unsigned char bytes[12];

    scatter(bytes, sizeof(bytes));
    return EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, secret, bytes);  // finding: VT-0312
}

/* Nothing of this gets there. */
int seal_later(EVP_CIPHER_CTX *context, const unsigned char *secret, const unsigned char *start)
{
    int pick = random() % 3;  // finding: VT-0601 severity=info; no-finding: VT-0605

    return pick == 0 ? EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, secret, start) : pick;
}
