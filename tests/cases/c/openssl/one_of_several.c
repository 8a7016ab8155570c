#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <string.h>

extern int next_option(void);
extern int is_server(void);

/* Which of three buffers it is, is not known: what is written into it is written. */
int drawn(int which, EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    unsigned char small[16] = {0}, middle[16] = {0}, large[16] = {0}, *start;

    if (which == 1)
        start = small;
    else if (which == 2)
        start = middle;
    else
        start = large;
    RAND_bytes(start, 16);
    /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=secure-random; expect-none: c.openssl.evp-encrypt-init-ex iv=zero */
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, start);
}

int given(int which, EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *from)
{
    unsigned char small[16] = {0}, middle[16] = {0}, large[16] = {0};
    unsigned char *start = which == 1 ? small : which == 2 ? middle : large;

    memcpy(start, from, 16);
    /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES iv=?; expect-none: c.openssl.evp-encrypt-init-ex iv=zero */
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, start);
}

/* The lowest and the highest version are set by one option each time, and variables are set in another order on each
 * way out of the loop. */
int serve(int argc, char **argv)
{
    SSL_CTX *ctx = NULL;
    int lowest = 0, highest = 0, option, verbose = 0;
    const char *ciphers, *convert = NULL;

    while ((option = next_option()) != 0) {
        switch (option) {
        case 1:
        help:
            ciphers = argv[0];
            goto end;
        case 2:
            verbose = 1;
            break;
        case 3:
            convert = argv[1];
            break;
        case 4:
            lowest = TLS1_VERSION;
            highest = TLS1_VERSION;
            break;
        case 5:
            lowest = TLS1_1_VERSION;
            highest = TLS1_1_VERSION;
            break;
        case 6:
            lowest = TLS1_2_VERSION;
            highest = TLS1_2_VERSION;
            break;
        }
    }
    if (argc == 1)
        ciphers = argv[0];
    else if (argc != 0)
        goto help;
    if (convert != NULL)
        goto end;
    ctx = SSL_CTX_new(TLS_method()); /* expect: c.openssl.ssl-ctx-new version_min=1.0 version_max=1.0; expect: c.openssl.ssl-ctx-new version_min=1.2 version_max=1.2; expect-none: c.openssl.ssl-ctx-new version_min=1.0 version_max=1.2; expect-none: c.openssl.ssl-ctx-new version_min=1.1 version_max=1.2; expect-none: c.openssl.ssl-ctx-new version_min=1.0 version_max=1.1 */
    if (ctx == NULL)
        goto end;
    if (SSL_CTX_set_min_proto_version(ctx, lowest) == 0) /* expect-applied: c.openssl.ssl-ctx-set-min-proto-version */
        goto end;
    if (SSL_CTX_set_max_proto_version(ctx, highest) == 0) /* expect-applied: c.openssl.ssl-ctx-set-max-proto-version */
        goto end;
    verbose = 0;
end:
    SSL_CTX_free(ctx);
    return verbose;
}

/* Both contexts are set up by what stands behind the branch. */
int either(void)
{
    SSL_CTX *ctx = is_server() ? SSL_CTX_new(TLS_server_method()) /* expect: c.openssl.ssl-ctx-new-of-server version_min=1.2 */
                               : SSL_CTX_new(TLS_client_method()); /* expect: c.openssl.ssl-ctx-new version_min=1.2 */

    return SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
}
