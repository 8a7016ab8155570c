#include <gmssl/sm2.h>
#include <gmssl/sm3.h>
#include <gmssl/sm9.h>
#include <gmssl/tls.h>

void digests(const uint8_t *in, size_t n, const uint8_t *key, uint8_t *out)
{
  SM3_HMAC_CTX mac;
  SM4_KEY made;
  uint8_t hash[32];
  sm3_digest(in, n, hash);  /* expect: c.gmssl.sm3-digest algorithm=SM3 function=digest */
  sm4_set_encrypt_key(&made, hash);  /* expect: c.gmssl.sm4-set-key key=derived */
  sm3_hmac((const uint8_t *)"plain", 5, in, n, out);  /* expect: c.gmssl.sm3-hmac algorithm=HMAC digest=SM3 key=literal key_bits=40 */
  sm3_hmac_init(&mac, key, 32);  /* expect: c.gmssl.sm3-hmac-init algorithm=HMAC digest=SM3 key=? */
  sm3_pbkdf2("open sesame", 11, (const uint8_t *)"sand", 4, 1000, 16, out);  /* expect: c.gmssl.sm3-pbkdf2 algorithm=PBKDF2 digest=SM3 iterations=1000 output_bits=128 salt=literal password=literal */
}

void keys(const uint8_t *dgst, uint8_t *sig, size_t *siglen, const uint8_t *in, uint8_t *out)
{
  SM2_KEY key;
  SM2_SIGN_CTX ctx;
  SM2_POINT point;
  SM9_SIGN_CTX nine;
  sm2_key_generate(&key);  /* expect: c.gmssl.sm2-generate algorithm=SM2 function=keygen */
  sm2_sign(&key, dgst, sig, siglen);  /* expect: c.gmssl.sm2 algorithm=SM2 function=sign */
  sm2_encrypt(&key, in, 16, out, siglen);  /* expect: c.gmssl.sm2 algorithm=SM2 function=encrypt */
  sm2_sign_init(&ctx, &key, SM2_DEFAULT_ID, SM2_DEFAULT_ID_LENGTH);  /* expect: c.gmssl.sm2-init algorithm=SM2 digest=SM3 function=sign */
  sm2_do_ecdh(&key, &point, &point);  /* expect: c.gmssl.sm2-ecdh algorithm=ECDH curve=sm2p256v1 */
  sm9_sign_init(&nine);  /* expect: c.gmssl.sm9 algorithm=SM9 */
}

void channels(void)
{
  TLS_CTX one, two;
  tls_ctx_init(&one, TLS_protocol_tlcp, 1);  /* expect: c.gmssl.tls-ctx protocol=TLCP version=1.1 */
  tls_ctx_init(&two, TLS_protocol_tls13, 0);  /* expect: c.gmssl.tls-ctx protocol=TLS version=1.3 */
}
