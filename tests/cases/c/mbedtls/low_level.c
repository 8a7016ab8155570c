#include <string.h>
#include "mbedtls/aes.h"

static const unsigned char fixed[16] = "0123456789abcde";

void block(mbedtls_ctr_drbg_context *drbg, const unsigned char *in, unsigned char *out) {
  mbedtls_aes_context aes;
  unsigned char iv[16], counter[16] = {0}, stream[16];
  size_t offset = 0;

  mbedtls_aes_init(&aes);
  mbedtls_aes_setkey_enc(&aes, fixed, 128);
  /* expect: c.mbedtls.drbg-random algorithm=CTR_DRBG generator=secure */
  mbedtls_ctr_drbg_random(drbg, iv, sizeof(iv));
  /* expect: c.mbedtls.crypt-cbc algorithm=AES function=encrypt iv=secure-random key=literal key_bits=128 mode=CBC padding=NoPadding */
  mbedtls_aes_crypt_cbc(&aes, MBEDTLS_AES_ENCRYPT, 16, iv, in, out);
  /* expect: c.mbedtls.crypt-ecb algorithm=AES function=encrypt key=literal key_bits=128 mode=ECB */
  mbedtls_aes_crypt_ecb(&aes, MBEDTLS_AES_ENCRYPT, in, out);
  /* expect: c.mbedtls.crypt-ctr algorithm=AES iv=zero key=literal key_bits=128 mode=CTR */
  mbedtls_aes_crypt_ctr(&aes, 16, &offset, counter, stream, in, out);
  /* expect: c.mbedtls.crypt-cfb algorithm=AES function=decrypt iv=secure-random key=literal key_bits=128 mode=CFB */
  mbedtls_aes_crypt_cfb128(&aes, MBEDTLS_AES_DECRYPT, 16, &offset, iv, in, out);
  /* expect: c.mbedtls.aes-crypt-cfb8 algorithm=AES function=encrypt iv=secure-random key=literal key_bits=128 mode=CFB8 */
  mbedtls_aes_crypt_cfb8(&aes, MBEDTLS_AES_ENCRYPT, 16, iv, in, out);
  /* expect: c.mbedtls.aes-crypt-ofb algorithm=AES iv=secure-random key=literal key_bits=128 mode=OFB */
  mbedtls_aes_crypt_ofb(&aes, 16, &offset, iv, in, out);
}

void only_key(struct session *s) {
  /* expect: c.mbedtls.setkey algorithm=AES key_bits=256 */
  mbedtls_aes_setkey_dec(&s->aes, s->key, 256);
}

void others(struct session *s, unsigned char *iv, const unsigned char *in, unsigned char *out) {
  mbedtls_aes_xts_context xts;
  mbedtls_blowfish_context bf;
  mbedtls_aria_context aria;
  mbedtls_des_context des;
  mbedtls_des3_context des3;
  mbedtls_arc4_context rc4;
  mbedtls_xtea_context tea;

  /* expect: c.mbedtls.aes-xts-setkey algorithm=AES key_bits=256 mode=XTS */
  mbedtls_aes_xts_setkey_enc(&xts, s->key, 512);
  /* expect: c.mbedtls.blowfish-setkey algorithm=Blowfish key_bits=128 */
  mbedtls_blowfish_setkey(&bf, s->key, 128);
  /* expect: c.mbedtls.aria-crypt-ecb algorithm=ARIA mode=ECB */
  mbedtls_aria_crypt_ecb(&aria, in, out);
  mbedtls_des_setkey_enc(&des, s->key);
  /* expect: c.mbedtls.des-crypt-ecb algorithm=DES mode=ECB */
  mbedtls_des_crypt_ecb(&des, in, out);
  mbedtls_des3_set3key_enc(&des3, s->key);
  /* expect: c.mbedtls.crypt-cbc algorithm=3DES function=encrypt key_bits=168 mode=CBC padding=NoPadding */
  mbedtls_des3_crypt_cbc(&des3, MBEDTLS_DES_ENCRYPT, 16, iv, in, out);
  /* expect: c.mbedtls.des-setkey algorithm=DES */
  mbedtls_des_setkey_dec(&s->des, s->key);
  /* expect: c.mbedtls.des3-setkey algorithm=3DES key_bits=112 */
  mbedtls_des3_set2key_dec(&s->des3, s->key);
  /* expect: c.mbedtls.arc4-setup algorithm=RC4 key_bits=128 */
  mbedtls_arc4_setup(&rc4, s->key, 16);
  /* expect: c.mbedtls.xtea-setup algorithm=XTEA */
  mbedtls_xtea_setup(&tea, s->key);
}

void authenticated(mbedtls_ctr_drbg_context *drbg, const unsigned char *in, unsigned char *out, unsigned char *tag) {
  mbedtls_gcm_context gcm, stream;
  mbedtls_ccm_context ccm;
  mbedtls_chacha20_context chacha;
  mbedtls_chachapoly_context poly;
  mbedtls_gcm_context opener;
  unsigned char key[32], nonce[12], roomy[200];

  /* expect: c.mbedtls.drbg-random algorithm=CTR_DRBG generator=secure */
  mbedtls_ctr_drbg_random(drbg, key, sizeof(key));
  /* expect: c.mbedtls.drbg-random algorithm=CTR_DRBG generator=secure */
  mbedtls_ctr_drbg_random(drbg, nonce, sizeof(nonce));
  /* expect: c.mbedtls.drbg-random algorithm=CTR_DRBG generator=secure */
  mbedtls_ctr_drbg_random(drbg, roomy, sizeof(roomy));
  /* expect: c.mbedtls.aead-setkey algorithm=AES function=encrypt key=secure-random key_bits=256 mode=GCM nonce=secure-random tag_bits=128 */
  mbedtls_gcm_setkey(&gcm, MBEDTLS_CIPHER_ID_AES, key, 256);
  mbedtls_gcm_crypt_and_tag(&gcm, MBEDTLS_GCM_ENCRYPT, 16, nonce, 12, NULL, 0, in, out, 16, tag);  // expect-applied: c.mbedtls.gcm-crypt-and-tag
  /* expect: c.mbedtls.aead-setkey algorithm=CAMELLIA function=encrypt key=secure-random key_bits=128 mode=GCM nonce=literal */
  mbedtls_gcm_setkey(&stream, MBEDTLS_CIPHER_ID_CAMELLIA, key, 128);
  mbedtls_gcm_starts(&stream, MBEDTLS_GCM_ENCRYPT, fixed, 12);  // expect-applied: c.mbedtls.gcm-starts
  /* expect: c.mbedtls.aead-setkey algorithm=AES function=encrypt key=secure-random key_bits=128 mode=CCM nonce=secure-random nonce_bits=96 tag_bits=128 */
  mbedtls_ccm_setkey(&ccm, MBEDTLS_CIPHER_ID_AES, key, 128);
  mbedtls_ccm_encrypt_and_tag(&ccm, 16, nonce, 12, NULL, 0, in, out, tag, 16);  // expect-applied: c.mbedtls.aead-encrypt-and-tag
  /* expect: c.mbedtls.chacha20-setkey algorithm=ChaCha20 key=secure-random key_bits=256 nonce=secure-random */
  mbedtls_chacha20_setkey(&chacha, key);
  mbedtls_chacha20_starts(&chacha, nonce, 0);  // expect-applied: c.mbedtls.chacha20-starts
  /* expect: c.mbedtls.chacha20-setkey algorithm=ChaCha20-Poly1305 function=decrypt key=secure-random key_bits=256 nonce=secure-random nonce_bits=96 */
  mbedtls_chachapoly_setkey(&poly, key);
  mbedtls_chachapoly_auth_decrypt(&poly, 16, roomy, NULL, 0, tag, in, out);  // expect-applied: c.mbedtls.chachapoly-crypt
  /* expect: c.mbedtls.aead-setkey mode=GCM function=decrypt nonce=secure-random nonce_bits=96 */
  mbedtls_gcm_setkey(&opener, MBEDTLS_CIPHER_ID_AES, key, 256);
  mbedtls_gcm_auth_decrypt(&opener, 16, roomy, 12, NULL, 0, tag, 16, in, out);  // expect-applied: c.mbedtls.aead-auth-decrypt
  /* expect: c.mbedtls.chacha20-crypt algorithm=ChaCha20 key=secure-random key_bits=256 nonce=literal */
  mbedtls_chacha20_crypt(key, fixed, 0, 16, in, out);
}

/* another library's function, a text and a comment: mbedtls_aes_crypt_ecb(&aes, 1, in, out) */
void not_found(void) {
  /* expect-none */
  tinyaes_setkey_enc(0, fixed, 128);
  /* expect-none */
  puts("mbedtls_aes_crypt_ecb(&aes, 1, in, out)");
}
