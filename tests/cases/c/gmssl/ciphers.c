#include <gmssl/sm4.h>
#include <gmssl/zuc.h>
#include <stdint.h>
#include <sys/random.h>

static const uint8_t fixed[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

void blocks(const uint8_t *raw, const uint8_t *in, uint8_t *out, size_t n)
{
  SM4_KEY key;
  size_t outlen;
  uint8_t iv[16];
  sm4_set_encrypt_key(&key, fixed);  /* expect-applied: c.gmssl.sm4-set-key */
  sm4_cbc_padding_encrypt(&key, fixed, in, n, out, &outlen);  /* expect: c.gmssl.sm4-cbc-padded algorithm=SM4 mode=CBC padding=PKCS7 key=literal-array iv=literal-array function=encrypt */
  getrandom(iv, 16, 0);
  sm4_cbc_encrypt(&key, iv, in, 4, out);  /* expect: c.gmssl.sm4-mode algorithm=SM4 mode=CBC iv=secure-random key=literal-array */
  sm4_ctr_encrypt(&key, iv, in, n, out);  /* expect: c.gmssl.sm4-ctr algorithm=SM4 mode=CTR */
  sm4_gcm_encrypt(&key, fixed, 12, NULL, 0, in, n, out, 16, out + n);  /* expect: c.gmssl.sm4-aead algorithm=SM4 mode=GCM iv=literal-array iv_bits=96 function=encrypt */
  sm4_encrypt(&key, in, out);  /* expect: c.gmssl.sm4-block algorithm=SM4 key=literal-array */
}

void kept(const uint8_t *raw)
{
  SM4_KEY key;
  sm4_set_encrypt_key(&key, raw);  /* expect: c.gmssl.sm4-set-key algorithm=SM4 key=? */
}

void in_steps(const uint8_t *raw, const uint8_t *iv)
{
  SM4_CBC_CTX cbc;
  SM4_GCM_CTX gcm;
  SM4_ECB_CTX ecb;
  ZUC_STATE zuc;
  sm4_cbc_encrypt_init(&cbc, raw, fixed);  /* expect: c.gmssl.sm4-init algorithm=SM4 mode=CBC key=? iv=literal-array function=encrypt */
  sm4_gcm_encrypt_init(&gcm, raw, 16, iv, 12, NULL, 0, 16);  /* expect: c.gmssl.sm4-gcm-init algorithm=SM4 mode=GCM key=? iv=? */
  sm4_ecb_encrypt_init(&ecb, fixed);  /* expect: c.gmssl.sm4-ecb-init algorithm=SM4 mode=ECB key=literal-array */
  zuc_init(&zuc, raw, iv);  /* expect: c.gmssl.zuc algorithm=ZUC */
}
