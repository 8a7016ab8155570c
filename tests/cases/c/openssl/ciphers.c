/* Which cipher, key and IV a context gets. */
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

struct session {
    EVP_CIPHER_CTX *cipher;
    unsigned char key[32];
};

int seal_random_iv(struct session *s, unsigned char *out, int *len)
{
    unsigned char iv[16];
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();

    if (RAND_bytes(iv, sizeof(iv)) != 1) /* expect: c.openssl.rand-bytes generator=secure kind=random */
        return 0;
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, s->key, iv); // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=256 mode=CBC padding=PKCS7 iv=secure-random iv_bits=128 function=encrypt certainty=resolved
}

int seal_zero_iv(struct session *s)
{
    unsigned char iv[16];

    memset(iv, 0, sizeof(iv));
    return EVP_EncryptInit_ex(s->cipher, EVP_aes_128_cfb8(), NULL, s->key, iv); // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128 mode=CFB8 iv=zero
}

int seal_in_steps(const unsigned char *key)
{
    static const unsigned char fixed[12] = "fixed nonce";
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();

    EVP_EncryptInit_ex(ctx, EVP_aes_192_gcm(), NULL, NULL, NULL); // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=192 mode=GCM iv=literal key=? tag_bits=128
    EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_IVLEN, 12, NULL);  // expect-applied: c.openssl.evp-cipher-ctx-ctrl-ivlen
    EVP_EncryptInit_ex(ctx, NULL, NULL, key, fixed);              // expect-none
    EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, 16, NULL);  // expect-applied: c.openssl.evp-cipher-ctx-ctrl-tag
    return 1;
}

int without_padding(const unsigned char *key)
{
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();

    EVP_DecryptInit(ctx, EVP_des_ede3_cbc(), key, NULL); // expect: c.openssl.evp-encrypt-init algorithm=3DES key_bits=168 mode=CBC padding=NoPadding function=decrypt
    EVP_CIPHER_CTX_set_padding(ctx, 0);  // expect-applied: c.openssl.evp-cipher-ctx-set-padding
    return 1;
}

int short_rc4_key(const unsigned char *key)
{
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();

    EVP_CipherInit_ex(ctx, EVP_rc4(), NULL, NULL, NULL, 1); // expect: c.openssl.evp-cipher-init-ex algorithm=RC4 key_bits=40 function=encrypt
    EVP_CIPHER_CTX_set_key_length(ctx, 5);  // expect-applied: c.openssl.evp-cipher-ctx-set-key-length
    return EVP_CipherInit_ex(ctx, NULL, NULL, key, NULL, 1);
}

int by_name(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv, const char *configured)
{
    EVP_CIPHER *fetched = EVP_CIPHER_fetch(NULL, "AES-256-CTR", NULL);

    EVP_EncryptInit_ex2(ctx, fetched, key, iv, NULL);                                 // expect: c.openssl.evp-encrypt-init-ex2 algorithm=AES key_bits=256 mode=CTR key=? iv=?
    EVP_CipherInit(ctx, EVP_get_cipherbyname("bf-cbc"), key, iv, 0);                  // expect: c.openssl.evp-cipher-init algorithm=Blowfish mode=CBC function=decrypt
    return EVP_CipherInit(ctx, EVP_get_cipherbyname(configured), key, iv, 1);         // expect: c.openssl.evp-cipher-init algorithm=?
}

int a_key_object(EVP_CIPHER_CTX *ctx, EVP_SKEY *skey, const unsigned char *iv)
{
    return EVP_CipherInit_SKEY(ctx, EVP_chacha20_poly1305(), skey, iv, 12, 1, NULL); // expect: c.openssl.evp-cipher-init-skey algorithm=ChaCha20-Poly1305
}

const EVP_CIPHER *named(int which)
{
    switch (which) {
    case 1:
        return EVP_aria_128_ecb();                      // expect: c.openssl.evp-cipher-sized algorithm=ARIA key_bits=128 mode=ECB
    case 2:
        return EVP_camellia_256_ofb();                  // expect: c.openssl.evp-cipher-sized algorithm=CAMELLIA key_bits=256 mode=OFB
    case 3:
        return EVP_seed_cbc();                          // expect: c.openssl.evp-cipher-mode algorithm=SEED mode=CBC
    case 4:
        return EVP_rc2_40_cbc();                        // expect: c.openssl.evp-cipher-mode algorithm=RC2 key_bits=40
    case 5:
        return EVP_des_ede();                           // expect: c.openssl.evp-cipher-fixed algorithm=3DES key_bits=112 mode=ECB
    case 6:
        return EVP_get_cipherbyname("SM4-CBC");         // expect: c.openssl.evp-get-cipherbyname algorithm=SM4 mode=CBC
    case 7:
        return EVP_get_cipherbynid(NID_des_cbc);        // expect: c.openssl.evp-get-cipherbynid algorithm=DES mode=CBC
    case 8:
        return EVP_CIPHER_fetch(NULL, "ChaCha20", NULL); // expect: c.openssl.evp-cipher-fetch algorithm=ChaCha20
    }
    return EVP_enc_null(); // expect-none; expect-applied: c.openssl.evp-null
}

/* no encryption, no digest: nothing to list, nothing left open */
void without(EVP_CIPHER_CTX *ctx, EVP_MD_CTX *digest, EVP_PKEY *key)
{
    EVP_EncryptInit_ex(ctx, EVP_enc_null(), NULL, NULL, NULL); // expect-none
    EVP_DigestInit_ex(digest, EVP_md_null(), NULL); // expect-none
    /* expect: c.openssl.evp-digest-sign-init-ex certainty=named */
    EVP_DigestSignInit_ex(digest, NULL, NULL, NULL, NULL, key, NULL);
}

int hybrid(EVP_CIPHER_CTX *ctx, unsigned char **ek, int *ekl, EVP_PKEY **to, EVP_PKEY *mine, unsigned char *iv)
{
    EVP_SealInit(ctx, EVP_aes_128_cbc(), ek, ekl, iv, to, 1);          // expect: c.openssl.evp-seal-init algorithm=AES mode=CBC key=secure-random iv=secure-random
    return EVP_OpenInit(ctx, EVP_des_cbc(), ek[0], ekl[0], iv, mine);  // expect: c.openssl.evp-open-init algorithm=DES function=decrypt
}

int aead(EVP_AEAD_CTX *ctx, const unsigned char *key)
{
    const EVP_AEAD *unused = EVP_aead_aes_256_gcm_siv(); // expect: c.openssl.evp-aead algorithm=AES key_bits=256 mode=GCM-SIV
    EVP_AEAD_CTX *made = EVP_AEAD_CTX_new(EVP_aead_xchacha20_poly1305(), key, 32, 16); // expect: c.openssl.evp-aead-ctx-new algorithm=XChaCha20-Poly1305

    return EVP_AEAD_CTX_init(ctx, EVP_aead_aes_128_gcm(), key, 16, 16, NULL) && made; // expect: c.openssl.evp-aead-ctx-init algorithm=AES key_bits=128 mode=GCM
}

int fresh_key(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[16];

    EVP_CIPHER_CTX_rand_key(ctx, key);                                    // expect: c.openssl.evp-cipher-ctx-rand-key generator=secure
    return EVP_EncryptInit_ex(ctx, EVP_sm4_ctr(), NULL, key, iv);         // expect: c.openssl.evp-encrypt-init-ex algorithm=SM4 mode=CTR key=secure-random
}

/* Nothing to find: words in a comment, EVP_des_ecb(), and in a text; names that only look alike. */
static const char *help = "call EVP_aes_128_ecb() with EVP_EncryptInit_ex"; // expect-none
int EVP_aes_128_ecb_supported(void);
int lookalikes(void)
{
    return EVP_aes_128_ecb_supported() && my_EVP_EncryptInit_ex(help); // expect-none
}
