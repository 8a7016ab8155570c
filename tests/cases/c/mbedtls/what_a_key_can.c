// What a key was asked to be able to do, and ciphers that there are not.
#include <mbedtls/cipher.h>
#include <mbedtls/pk.h>

int signed_by(mbedtls_pk_context *issuer, mbedtls_md_type_t md, const unsigned char *hash, unsigned char *out, size_t *size) {
  if (!mbedtls_pk_can_do(issuer, MBEDTLS_PK_RSA)) return -1;  // expect-applied: c.mbedtls.pk-can-do
  return mbedtls_pk_sign(issuer, md, hash, 0, out, size, rng, 0);  // expect: c.mbedtls.pk-sign algorithm=RSA digest=?
}

int signed_by_either(mbedtls_pk_context *issuer, const unsigned char *hash, unsigned char *out, size_t *size) {
  int kind;
  if (mbedtls_pk_can_do(issuer, MBEDTLS_PK_RSA))
    kind = 1;
  else if (mbedtls_pk_can_do(issuer, MBEDTLS_PK_ECDSA))
    kind = 2;
  else
    return -1;
  note(kind);
  return mbedtls_pk_sign(issuer, MBEDTLS_MD_SHA256, hash, 0, out, size, rng, 0);  // expect: c.mbedtls.pk-sign algorithm=RSA digest=SHA-256; expect: c.mbedtls.pk-sign algorithm=ECDSA; expect-none: c.mbedtls.pk-sign algorithm=?
}

int of_any_kind(mbedtls_cipher_context_t *c, int stream) {
  mbedtls_cipher_mode_t mode = stream ? MBEDTLS_MODE_CTR : MBEDTLS_MODE_CBC;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_3DES, 192, mode);  // expect-applied: c.mbedtls.cipher-info-no-des
  if (info == NULL) return -1;
  return mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=3DES mode=CBC; expect-none: c.mbedtls.cipher-setup mode=CTR
}

int of_streams(mbedtls_cipher_context_t *c, int other) {
  mbedtls_cipher_mode_t mode = other ? MBEDTLS_MODE_ECB : MBEDTLS_MODE_STREAM;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_ARC4, 128, mode);  // expect-applied: c.mbedtls.cipher-info-no-stream
  if (info == NULL) return -1;
  return mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=RC4 mode=absent-property; expect-none: c.mbedtls.cipher-setup mode=ECB
}

int of_blocks(mbedtls_cipher_context_t *c, int other) {
  mbedtls_cipher_mode_t mode = other ? MBEDTLS_MODE_OFB : MBEDTLS_MODE_CTR;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_ARIA, 128, mode);  // expect-applied: c.mbedtls.cipher-info-no-block
  if (info == NULL) return -1;
  return mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=ARIA mode=CTR; expect-none: c.mbedtls.cipher-setup mode=OFB
}

int of_the_other(mbedtls_cipher_context_t *c, int other) {
  mbedtls_cipher_mode_t mode = other ? MBEDTLS_MODE_STREAM : MBEDTLS_MODE_GCM;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_AES, 128, mode);  // expect-applied: c.mbedtls.cipher-info-no-aes
  if (info == NULL) return -1;
  return mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=AES mode=GCM; expect-none: c.mbedtls.cipher-setup mode=absent-property
}

int of_poly(mbedtls_cipher_context_t *c, int other) {
  mbedtls_cipher_mode_t mode = other ? MBEDTLS_MODE_CHACHAPOLY : MBEDTLS_MODE_GCM;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_AES, 128, mode);  // expect-applied: c.mbedtls.cipher-info-no-poly
  if (info == NULL) return -1;
  return mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=AES mode=GCM; expect-none: c.mbedtls.cipher-setup mode=?
}

int of_single(mbedtls_cipher_context_t *c, int other) {
  mbedtls_cipher_mode_t mode = other ? MBEDTLS_MODE_OFB : MBEDTLS_MODE_ECB;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_DES, 64, mode);  // expect-applied: c.mbedtls.cipher-info-no-des
  if (info == NULL) return -1;
  return mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=DES mode=ECB; expect-none: c.mbedtls.cipher-setup mode=OFB
}

int of_both(mbedtls_cipher_context_t *c) {
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_CHACHA20, 256, MBEDTLS_MODE_CHACHAPOLY); // expect-applied: c.mbedtls.cipher-info-chachapoly
  if (info == NULL) return -1;
  return mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=ChaCha20-Poly1305 mode=absent-property
}

void untaken(void) {
  mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_CHACHA20, 256, MBEDTLS_MODE_CHACHAPOLY);  // expect: c.mbedtls.cipher-info-chachapoly algorithm=ChaCha20-Poly1305
}
