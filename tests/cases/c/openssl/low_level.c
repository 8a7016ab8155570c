/* Ciphers without EVP. */
#include <openssl/aes.h>
#include <openssl/blowfish.h>
#include <openssl/camellia.h>
#include <openssl/des.h>
#include <openssl/idea.h>
#include <openssl/rc2.h>
#include <openssl/rc4.h>
#include <openssl/seed.h>
#include <string.h>

void aes(const unsigned char *in, unsigned char *out, unsigned char *iv, int *num)
{
    static const unsigned char key[16] = "0123456789abcdef";
    unsigned char zero[16] = { 0 };
    AES_KEY schedule;

    AES_set_encrypt_key(key, 128, &schedule);
    AES_cbc_encrypt(in, out, 64, &schedule, zero, AES_ENCRYPT);        // expect: c.openssl.block-cbc algorithm=AES key_bits=128 mode=CBC key=literal iv=zero function=encrypt
    AES_ecb_encrypt(in, out, &schedule, AES_DECRYPT);                  // expect: c.openssl.aes-ecb algorithm=AES mode=ECB key_bits=128 function=decrypt
    AES_cfb128_encrypt(in, out, 64, &schedule, iv, num, AES_ENCRYPT);  // expect: c.openssl.block-cfb algorithm=AES mode=CFB iv=?
    AES_ofb128_encrypt(in, out, 64, &schedule, iv, num);               // expect: c.openssl.block-ofb algorithm=AES mode=OFB
    AES_encrypt(in, out, &schedule);                                   // expect: c.openssl.aes-block algorithm=AES key_bits=128 function=encrypt
    AES_wrap_key(&schedule, NULL, out, in, 16);                        // expect: c.openssl.aes-wrap algorithm=AES mode=KW key_bits=128
    AES_options();                                                     // expect-none
}

void only_schedules(const unsigned char *key, AES_KEY *aes, DES_key_schedule *des, RC2_KEY *rc2, BF_KEY *bf, SEED_KEY_SCHEDULE *seed, CAMELLIA_KEY *camellia)
{
    AES_set_decrypt_key(key, 256, aes);          // expect: c.openssl.aes-set-key algorithm=AES key_bits=256 key=?
    DES_set_key_unchecked((const_DES_cblock *)key, des); // expect: c.openssl.des-set-key algorithm=DES
    RC2_set_key(rc2, 16, key, 64);               // expect: c.openssl.rc2-set-key algorithm=RC2 key_bits=64
    BF_set_key(bf, 16, key);                     // expect: c.openssl.variable-set-key algorithm=Blowfish key_bits=128
    SEED_set_key(key, seed);                     // expect: c.openssl.fixed-set-key algorithm=SEED
    Camellia_set_key(key, 192, camellia);        // expect: c.openssl.sized-set-key algorithm=CAMELLIA key_bits=192
}

void des(DES_cblock *in, DES_cblock *out, DES_key_schedule *a, DES_key_schedule *b, DES_key_schedule *c, DES_cblock *iv, DES_LONG *block)
{
    DES_cblock fresh;
    DES_key_schedule ks;

    DES_random_key(&fresh);                                                       // expect: c.openssl.des-random-key generator=secure
    DES_set_key(&fresh, &ks);
    DES_ecb_encrypt(in, out, &ks, DES_ENCRYPT);                                   // expect: c.openssl.block-ecb algorithm=DES mode=ECB key=secure-random
    DES_ncbc_encrypt(in[0], out[0], 8, a, iv, DES_DECRYPT);                       // expect: c.openssl.block-cbc algorithm=DES mode=CBC function=decrypt
    DES_cfb_encrypt(in[0], out[0], 8, 8, a, iv, DES_ENCRYPT);                     // expect: c.openssl.des-cfb-bits algorithm=DES mode=CFB
    DES_xcbc_encrypt(in[0], out[0], 8, a, iv, in, out, DES_ENCRYPT);              // expect: c.openssl.des-xcbc algorithm=DESX
    DES_ecb3_encrypt(in, out, a, b, c, DES_ENCRYPT);                              // expect: c.openssl.des-ecb3 algorithm=3DES mode=ECB
    DES_ecb2_encrypt(in, out, a, b, DES_ENCRYPT);                                 // expect: c.openssl.des-ecb2 algorithm=3DES key_bits=112
    DES_ede3_cbc_encrypt(in[0], out[0], 8, a, b, c, iv, DES_ENCRYPT);             // expect: c.openssl.des-ede3 algorithm=3DES mode=CBC
    DES_ede2_cbc_encrypt(in[0], out[0], 8, a, b, iv, DES_ENCRYPT);                // expect: c.openssl.des-ede2 algorithm=3DES key_bits=112
    DES_encrypt1(block, a, DES_ENCRYPT);                                          // expect: c.openssl.des-block algorithm=DES
    DES_encrypt3(block, a, b, c);                                                 // expect: c.openssl.des3-block algorithm=3DES
    DES_cbc_cksum(in[0], out, 8, a, iv);                                          // expect: c.openssl.des-cbc-cksum algorithm=CBC-MAC cipher=DES
    DES_fcrypt("password", "ab", out[0]);                                         // expect: c.openssl.des-crypt algorithm=DES-crypt password=literal salt=literal
    DES_set_odd_parity(in);                                                       // expect-none
}

void others(const unsigned char *in, unsigned char *out, RC4_KEY *rc4, IDEA_KEY_SCHEDULE *idea)
{
    RC4_set_key(rc4, 5, (const unsigned char *)"12345");                          // expect: c.openssl.rc4-set-key algorithm=RC4 key_bits=40 key=literal
    IDEA_ecb_encrypt(in, out, idea);                                              // expect: c.openssl.idea-ecb algorithm=IDEA mode=ECB
    RC4(rc4, 16, in, out);                                                        // expect-none
}
