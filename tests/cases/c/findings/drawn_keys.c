#include <gcrypt.h>
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/ecdsa.h>
#include <openssl/rand.h>
#include <stdint.h>
#include <stdlib.h>

/* Bytes that are written where whoever calls keeps its key. */
void fresh(unsigned char *key, int n)
{
    int i;

    for (i = 0; i < n; i++)
        key[i] = (unsigned char)random();  // finding: VT-0605
}

void fresh_once(uint8_t key[16], unsigned *state)
{
    for (int i = 0; i < 16; i++)
        key[i] = rand_r(state) % 256;  // finding: VT-0605
}

/* A table of numbers that are looked up is none, nor is what a test of one looks up. */
void numbers(int *key, int n)
{
    for (int i = 0; i < n; i++)
        key[i] = rand();  // finding: VT-0601
}

/* Drawn anew before anybody reads it. */
int drawn_again(unsigned char *token, int n)
{
    for (int i = 0; i < n; i++)
        token[i] = rand() % 256;  // finding: VT-0601
    if (RAND_bytes(token, n) != 1)
        return -1;
    return 0;
}

int drawn_again_perhaps(unsigned char *token, int n, int strong)
{
    for (int i = 0; i < n; i++)
        token[i] = rand() % 256;  // finding: VT-0605
    if (strong && RAND_bytes(token, n) != 1)
        return -1;
    return 0;
}

void drawn_again_by_another(gcry_cipher_hd_t handle)
{
    unsigned char session_key[32];

    for (int i = 0; i < 32; i++)
        session_key[i] = rand();  // finding: VT-0601
    gcry_randomize(session_key, 32, GCRY_STRONG_RANDOM);
    gcry_cipher_setkey(handle, session_key, 32);
}

/* What makes a key asks it. */
static int weak_numbers(void *unused, unsigned char *out, size_t n)
{
    (void)unused;
    while (n--)
        *out++ = (unsigned char)rand();  // finding: VT-0605
    return 0;
}

int own_pair(mbedtls_ecdsa_context *pair)
{
    return mbedtls_ecdsa_genkey(pair, MBEDTLS_ECP_DP_SECP256R1, weak_numbers, NULL);
}
