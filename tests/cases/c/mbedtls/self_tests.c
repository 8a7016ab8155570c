// What a test that the code brings along gives to a function says nothing of what others give it.
#include <mbedtls/aes.h>
#include <mbedtls/cipher.h>

static const unsigned char kKey[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

int own_set_key(mbedtls_aes_context *ctx, const unsigned char *key) {
  return mbedtls_aes_setkey_enc(ctx, key, 128);  // expect: c.mbedtls.setkey key=?; expect-none: c.mbedtls.setkey key=literal-array
}

static int check_one(mbedtls_aes_context *ctx, const unsigned char *key) {
  return own_set_key(ctx, key);
}

int own_self_test(int verbose) {
  mbedtls_aes_context ctx;
  mbedtls_aes_context other;
  mbedtls_aes_setkey_dec(&other, kKey, 128);  // expect: c.mbedtls.setkey key=literal-array
  return check_one(&ctx, kKey);
}

// Nobody else can call what is static: what a caller of the program brings is all there is.
static int inner(mbedtls_aes_context *ctx, const unsigned char *key) {
  return mbedtls_aes_setkey_enc(ctx, key, 128);  // expect: c.mbedtls.setkey key=literal-array
}

int use(mbedtls_aes_context *ctx) {
  return inner(ctx, kKey);
}
