#include <openssl/des.h>
#include <openssl/rc4.h>

void single(const_DES_cblock *key, const_DES_cblock *in, DES_cblock *out) {
  DES_key_schedule schedule;
  DES_set_key_unchecked(key, &schedule);                    /* no-finding */
  DES_ecb_encrypt(in, out, &schedule, DES_ENCRYPT);         /* finding: VT-0101 severity=high; finding: VT-0115; no-finding: VT-0110 */
}

void triple(DES_cblock keys[3], const unsigned char *in, unsigned char *out, long size, DES_cblock *iv) {
  DES_key_schedule one, two, three;
  DES_set_key_unchecked(&keys[0], &one);                    /* no-finding */
  DES_set_key_unchecked(&keys[1], &two);                    /* no-finding */
  DES_set_key_unchecked(&keys[2], &three);                  /* no-finding */
  DES_ede3_cbc_encrypt(in, out, size, &one, &two, &three, iv, DES_ENCRYPT); /* finding: VT-0103; finding: VT-0111; no-finding: VT-0101 */
}

void stream(const unsigned char *key, const unsigned char *in, unsigned char *out, size_t size) {
  RC4_KEY schedule;
  RC4_set_key(&schedule, 16, key);     /* finding: VT-0107 severity=high */
  RC4(&schedule, size, in, out);
}
