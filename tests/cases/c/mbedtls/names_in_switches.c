// A variable is the label's name in a case, and names that are labels of one `switch` are different values.
#include <mbedtls/cipher.h>

int by_label(mbedtls_cipher_context_t *c, mbedtls_cipher_id_t id, const unsigned char *key) {
  switch (id) {
  case MBEDTLS_CIPHER_ID_CAMELLIA: break;
  default: return -1;
  }
  mbedtls_cipher_setup(c, mbedtls_cipher_info_from_values(id, 256, MBEDTLS_MODE_CTR)); // expect: c.mbedtls.cipher-setup algorithm=CAMELLIA key_bits=256 mode=CTR
  return mbedtls_cipher_setkey(c, key, 256, MBEDTLS_ENCRYPT);
}

int asked_again(mbedtls_cipher_context_t *c, const unsigned char *key, int kind) {
  static const unsigned char own[25] = "abcdefghijklmnopqrstuvwx";
  mbedtls_cipher_id_t id;
  switch (kind) {
  case HOUSE_AES: id = MBEDTLS_CIPHER_ID_AES; break;
  case HOUSE_DES: id = MBEDTLS_CIPHER_ID_3DES; break;
  default: return -1;
  }
  mbedtls_cipher_setup(c, mbedtls_cipher_info_from_values(id, 192, MBEDTLS_MODE_CBC)); // expect: c.mbedtls.cipher-setup algorithm=AES key=?; expect: c.mbedtls.cipher-setup algorithm=3DES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=AES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=3DES key=?
  if (kind == HOUSE_DES) return mbedtls_cipher_setkey(c, own, 192, MBEDTLS_ENCRYPT);
  return mbedtls_cipher_setkey(c, key, 192, MBEDTLS_ENCRYPT);
}

int chained(mbedtls_cipher_context_t *c, const unsigned char *key, int kind) {
  static const unsigned char own[25] = "abcdefghijklmnopqrstuvwx";
  mbedtls_cipher_id_t id;
  if (kind == OWN_AES)
    id = MBEDTLS_CIPHER_ID_AES;
  else if (kind == OWN_DES)
    id = MBEDTLS_CIPHER_ID_3DES;
  else
    return -1;
  mbedtls_cipher_setup(c, mbedtls_cipher_info_from_values(id, 192, MBEDTLS_MODE_CBC)); // expect: c.mbedtls.cipher-setup algorithm=AES key=?; expect: c.mbedtls.cipher-setup algorithm=3DES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=AES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=3DES key=?
  if (kind == OWN_DES) return mbedtls_cipher_setkey(c, own, 192, MBEDTLS_ENCRYPT);
  return mbedtls_cipher_setkey(c, key, 192, MBEDTLS_ENCRYPT);
}

// Names that nothing sets apart may be one value.
int open(mbedtls_cipher_context_t *c, const unsigned char *key, int kind) {
  static const unsigned char own[25] = "abcdefghijklmnopqrstuvwx";
  mbedtls_cipher_id_t id = MBEDTLS_CIPHER_ID_3DES;
  if (kind == ONE_NAME) id = MBEDTLS_CIPHER_ID_AES;
  mbedtls_cipher_setup(c, mbedtls_cipher_info_from_values(id, 192, MBEDTLS_MODE_CBC)); // expect: c.mbedtls.cipher-setup algorithm=AES key=literal; expect: c.mbedtls.cipher-setup algorithm=3DES key=literal
  if (kind == OTHER_NAME) return mbedtls_cipher_setkey(c, own, 192, MBEDTLS_ENCRYPT);
  return mbedtls_cipher_setkey(c, key, 192, MBEDTLS_ENCRYPT);
}

// A switch in a function that is given the value, and a comparison in the one that gives it.
static const mbedtls_cipher_info_t *info_for(int sort) {
  mbedtls_cipher_id_t id;
  switch (sort) {
    case SORT_AES: id = MBEDTLS_CIPHER_ID_AES; break;
    case SORT_DES: id = MBEDTLS_CIPHER_ID_3DES; break;
    default: return NULL;
  }
  return mbedtls_cipher_info_from_values(id, 192, MBEDTLS_MODE_CBC);
}
int asked_elsewhere(mbedtls_cipher_context_t *c, const unsigned char *key, int kind) {
  static const unsigned char own[25] = "abcdefghijklmnopqrstuvwx";
  const mbedtls_cipher_info_t *info = info_for(kind);
  if (info == NULL) return -1;
  mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=AES key=?; expect: c.mbedtls.cipher-setup algorithm=3DES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=AES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=3DES key=?
  if (kind == SORT_DES) return mbedtls_cipher_setkey(c, own, 192, MBEDTLS_ENCRYPT);
  return mbedtls_cipher_setkey(c, key, 192, MBEDTLS_ENCRYPT);
}
int told_elsewhere(mbedtls_cipher_context_t *c, const unsigned char *key) {
  static const unsigned char own[25] = "abcdefghijklmnopqrstuvwx";
  int kind = next_kind();
  const mbedtls_cipher_info_t *info = info_for(kind);
  if (info == NULL) return -1;
  mbedtls_cipher_setup(c, info);  // expect: c.mbedtls.cipher-setup algorithm=AES key=?; expect: c.mbedtls.cipher-setup algorithm=3DES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=AES key=literal; expect-none: c.mbedtls.cipher-setup algorithm=3DES key=?
  if (kind == SORT_DES) return mbedtls_cipher_setkey(c, own, 192, MBEDTLS_ENCRYPT);
  return mbedtls_cipher_setkey(c, key, 192, MBEDTLS_ENCRYPT);
}
