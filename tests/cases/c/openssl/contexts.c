/* What later calls say about a context. */
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rsa.h>

int oaep_default(EVP_PKEY *key)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(key, NULL);                 // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA padding=OAEP digest=SHA-1 function=encrypt

    EVP_PKEY_encrypt_init(ctx);
    return EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING);
}

int oaep_said(EVP_PKEY *key)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new(key, NULL);                 // expect: c.openssl.evp-pkey-ctx-new padding=OAEP digest=SHA-256 mgf_digest=SHA-512 function=decrypt

    EVP_PKEY_decrypt_init(ctx);
    EVP_PKEY_CTX_set_rsa_padding(ctx, 4);  // expect-applied: c.openssl.evp-pkey-ctx-set-padding
    EVP_PKEY_CTX_set_rsa_oaep_md_name(ctx, "SHA256", NULL);  // expect-applied: c.openssl.evp-pkey-ctx-set-md-name
    return EVP_PKEY_CTX_set_rsa_mgf1_md(ctx, EVP_sha512());  // expect-applied: c.openssl.evp-pkey-ctx-set-mgf1-md
}

int by_text(void)
{
    EVP_PKEY_CTX *rsa = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA_PSS, NULL); // expect: c.openssl.evp-pkey-ctx-new-id algorithm=RSA padding=PSS key_bits=1024 digest=MD5
    EVP_PKEY_CTX *ec = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL);       // expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-192

    EVP_PKEY_keygen_init(rsa);
    EVP_PKEY_CTX_ctrl_str(rsa, "rsa_keygen_bits", "1024");  // expect-applied: c.openssl.evp-pkey-ctx-ctrl-str-bits
    EVP_PKEY_CTX_ctrl_str(rsa, "rsa_pss_keygen_md", "md5");  // expect-applied: c.openssl.evp-pkey-ctx-ctrl-str-digest
    EVP_PKEY_CTX_ctrl_str(rsa, "hexseed", "00");                     // expect-none
    return EVP_PKEY_CTX_ctrl_str(ec, "ec_paramgen_curve", "P-192");  // expect-applied: c.openssl.evp-pkey-ctx-ctrl-str-curve
}

int parameters(void)
{
    EVP_PKEY_CTX *ec = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL);       // expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=brainpoolP384r1 function=generate
    EVP_PKEY_CTX *dh = EVP_PKEY_CTX_new_id(EVP_PKEY_DH, NULL);       // expect: c.openssl.evp-pkey-ctx-new-id algorithm=FFDH group=ffdhe4096 key_bits=4096
    EVP_PKEY_CTX *dsa = EVP_PKEY_CTX_new_id(EVP_PKEY_DSA, NULL);     // expect: c.openssl.evp-pkey-ctx-new-id algorithm=DSA key_bits=1024

    EVP_PKEY_paramgen_init(ec);
    EVP_PKEY_CTX_set_ec_paramgen_curve_nid(ec, NID_brainpoolP384r1);  // expect-applied: c.openssl.evp-pkey-ctx-set-curve
    EVP_PKEY_CTX_set_dh_nid(dh, NID_ffdhe4096);  // expect-applied: c.openssl.evp-pkey-ctx-set-dh-nid
    return EVP_PKEY_CTX_set_dsa_paramgen_bits(dsa, 1024);
}

int scrypt_context(const char *pass, const unsigned char *salt)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(EVP_PKEY_SCRYPT, NULL);  // expect: c.openssl.evp-pkey-ctx-new-id algorithm=scrypt cost=16384 block_size=8 parallelism=1 password=? salt=? function=keyderive

    EVP_PKEY_derive_init(ctx);
    EVP_PKEY_CTX_set1_pbe_pass(ctx, pass, 8);  // expect-applied: c.openssl.evp-pkey-ctx-set-pass
    EVP_PKEY_CTX_set1_scrypt_salt(ctx, salt, 16);  // expect-applied: c.openssl.evp-pkey-ctx-set-salt
    EVP_PKEY_CTX_set_scrypt_N(ctx, 16384);  // expect-applied: c.openssl.evp-pkey-ctx-set-scrypt-n
    EVP_PKEY_CTX_set_scrypt_r(ctx, 8);  // expect-applied: c.openssl.evp-pkey-ctx-set-scrypt-r
    return EVP_PKEY_CTX_set_scrypt_p(ctx, 1);  // expect-applied: c.openssl.evp-pkey-ctx-set-scrypt-p
}

int signing_padding(EVP_PKEY *key, EVP_MD_CTX *md)
{
    EVP_DigestSignInit(md, NULL, EVP_sha256(), NULL, key);           // expect: c.openssl.evp-digest-sign-init algorithm=RSA digest=SHA-256 padding=PSS function=sign
    return EVP_PKEY_CTX_set_rsa_padding(EVP_MD_CTX_pkey_ctx(md), RSA_PKCS1_PSS_PADDING);
}

int flags(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL);     // expect: c.openssl.evp-encrypt-init-ex mode=ECB padding=NoPadding iv=absent
    EVP_CIPHER_CTX_set_flags(ctx, EVP_CIPH_NO_PADDING);  // expect-applied: c.openssl.evp-cipher-ctx-set-flags-no-padding
    return 1;
}

int rc2_bits(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    EVP_EncryptInit_ex(ctx, EVP_rc2_ecb(), NULL, key, NULL);         // expect: c.openssl.evp-encrypt-init-ex algorithm=RC2 key_bits=40
    return EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_SET_RC2_KEY_BITS, 40, NULL);  // expect-applied: c.openssl.evp-cipher-ctx-ctrl-rc2
}

int raw_oaep(const unsigned char *in, unsigned char *out, RSA *rsa)
{
    return RSA_public_encrypt(32, in, out, rsa, RSA_PKCS1_OAEP_PADDING); // expect: c.openssl.rsa-crypt padding=OAEP digest=SHA-1 mgf_digest=SHA-1
}

// The name of a cipher or digest says which it is.
static void fetched_like(OSSL_LIB_CTX *context, const EVP_CIPHER *given) {
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(context, EVP_CIPHER_get0_name(EVP_aes_256_gcm()), NULL); // expect: c.openssl.evp-cipher-fetch algorithm=AES key_bits=256 mode=GCM
    EVP_MD *digest = EVP_MD_fetch(context, EVP_MD_get0_name(EVP_sha512()), NULL); // expect: c.openssl.evp-md-fetch algorithm=SHA-512
    EVP_CIPHER *other = EVP_CIPHER_fetch(context, EVP_CIPHER_get0_name(given), NULL); // expect: c.openssl.evp-cipher-fetch algorithm=?
}

// The context of the key that a signature's context gives back.
int signed_with_padding(EVP_PKEY *key, const unsigned char *data, size_t size, unsigned char *sig, size_t *length) {
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    EVP_PKEY_CTX *pctx = NULL;
    if (EVP_DigestSignInit(ctx, &pctx, EVP_sha1(), NULL, key) <= 0) return 0;  // expect: c.openssl.evp-digest-sign-init algorithm=RSA digest=SHA-1 padding=PSS
    if (EVP_PKEY_CTX_set_rsa_padding(pctx, RSA_PKCS1_PSS_PADDING) <= 0) return 0;
    return EVP_DigestSign(ctx, sig, length, data, size);
}
