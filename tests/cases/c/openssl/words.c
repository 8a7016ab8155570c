/* Words of cipher lists that stand for several suites. */
#include <openssl/ssl.h>

void lists(SSL_CTX *ctx)
{
    SSL_CTX_set_cipher_list(ctx, "LOW:EXP:aNULL");     // finding: VT-0720
    SSL_CTX_set_cipher_list(ctx, "HIGH:!aNULL:!LOW");  // no-finding: VT-0720
}
