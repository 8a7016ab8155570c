#include <openssl/ssl.h>

void old(SSL_CTX *ctx, EVP_PKEY *dh) {
  SSL_CTX_set_cipher_list(ctx, "EXP-RC4-MD5");  // expect: c.openssl.ssl-ctx-set-cipher-list cipher=RC4 key_bits=40
  SSL_CTX_set_cipher_list(ctx, "EXP1024-RC4-SHA");  // expect: c.openssl.ssl-ctx-set-cipher-list cipher=RC4 key_bits=56
  SSL_CTX_set_cipher_list(ctx, "RC4-MD5");  // expect: c.openssl.ssl-ctx-set-cipher-list cipher=RC4 key_bits=128
  SSL_CTX_set0_tmp_dh_pkey(ctx, dh);  // expect: c.openssl.ssl-ctx-set0-tmp-dh-pkey algorithm=FFDH
  SSL_CTX_get0_tmp_dh_pkey(ctx, dh);  // expect-none: c.openssl.ssl-ctx-set0-tmp-dh-pkey
}
