/* Key generation, agreement, signatures, encryption with public keys. */
#include <openssl/dh.h>
#include <openssl/dsa.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

int rsa(const unsigned char *d, int n, unsigned char *out, unsigned int *len, BIGNUM *e)
{
    RSA *key = RSA_new();  // expect-applied: c.openssl.rsa-new
    RSA *old = RSA_generate_key(512, 3, NULL, NULL);               // expect: c.openssl.rsa-generate-key algorithm=RSA key_bits=512 exponent=3 function=keygen

    RSA_generate_key_ex(key, 1024, e, NULL);                       // expect: c.openssl.rsa-generate-key-ex algorithm=RSA key_bits=1024
    RSA_public_encrypt(n, d, out, key, RSA_PKCS1_OAEP_PADDING);    // expect: c.openssl.rsa-crypt algorithm=RSA padding=OAEP function=encrypt key_bits=1024
    RSA_private_decrypt(n, d, out, old, RSA_PKCS1_PADDING);        // expect: c.openssl.rsa-crypt padding=PKCS1v15 function=decrypt key_bits=512
    RSA_sign(NID_sha1, d, n, out, len, key);                       // expect: c.openssl.rsa-sign algorithm=RSA digest=SHA-1 padding=PKCS1v15 function=sign
    RSA_padding_add_PKCS1_PSS(key, out, d, EVP_sha256(), -1);      // expect: c.openssl.rsa-padding-pss padding=PSS digest=SHA-256
    RSA_padding_add_PKCS1_PSS_mgf1(key, out, d, EVP_sha256(), EVP_sha1(), 20); // expect: c.openssl.rsa-padding-pss-mgf1 digest=SHA-256 mgf_digest=SHA-1
    RSA_verify_PKCS1_PSS(key, d, EVP_sha512(), out, -1);           // expect: c.openssl.rsa-verify-pss digest=SHA-512 function=verify
    RSA_verify_PKCS1_PSS_mgf1(key, d, EVP_sha512(), NULL, out, -1); // expect: c.openssl.rsa-verify-pss-mgf1 digest=SHA-512
    RSA_padding_add_PKCS1_OAEP(out, 256, d, n, NULL, 0);           // expect: c.openssl.rsa-padding-oaep padding=OAEP digest=SHA-1
    RSA_size(key);                                                 // expect-none
    return RSA_padding_add_PKCS1_OAEP_mgf1(out, 256, d, n, NULL, 0, EVP_sha256(), NULL); // expect: c.openssl.rsa-padding-oaep-mgf1 digest=SHA-256
}

int exponents(RSA *first, RSA *second)
{
    BIGNUM *e = BN_new();
    BIGNUM *f = NULL;
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, NULL);   // expect: c.openssl.evp-pkey-ctx-new-id algorithm=RSA exponent=65537

    BN_set_word(e, 3);                                             // expect-none; expect-applied: c.openssl.bn-set-word
    RSA_generate_key_ex(first, 2048, e, NULL);                     // expect: c.openssl.rsa-generate-key-ex key_bits=2048 exponent=3
    BN_dec2bn(&f, "65537");  // expect-applied: c.openssl.bn-dec2bn
    RSA_generate_multi_prime_key(second, 4096, 3, f, NULL);        // expect: c.openssl.rsa-generate-multi-prime-key key_bits=4096 exponent=65537
    EVP_PKEY_keygen_init(ctx);
    return EVP_PKEY_CTX_set1_rsa_keygen_pubexp(ctx, f);  // expect-applied: c.openssl.evp-pkey-ctx-set-pubexp
}

int generate(EVP_PKEY **out)
{
    EVP_PKEY *key = NULL;
    EVP_MD_CTX *md = EVP_MD_CTX_new();  // expect-applied: c.openssl.evp-md-ctx-new
    EVP_PKEY_CTX *crypt;
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, NULL);   // expect: c.openssl.evp-pkey-ctx-new-id algorithm=RSA key_bits=3072 function=keygen

    EVP_PKEY_keygen_init(ctx);
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 3072);  // expect-applied: c.openssl.evp-pkey-ctx-set-bits
    EVP_PKEY_keygen(ctx, &key);  // expect-applied: c.openssl.evp-pkey-keygen
    EVP_DigestSignInit(md, NULL, EVP_sha384(), NULL, key);         // expect: c.openssl.evp-digest-sign-init algorithm=RSA key_bits=3072 digest=SHA-384 function=sign
    crypt = EVP_PKEY_CTX_new(key, NULL);                           // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA key_bits=3072 padding=OAEP digest=SHA-1 function=encrypt
    EVP_PKEY_encrypt_init(crypt);
    EVP_PKEY_CTX_set_rsa_padding(crypt, RSA_PKCS1_OAEP_PADDING);
    EVP_PKEY_CTX_set_rsa_oaep_md(crypt, EVP_sha1());
    *out = key;
    return 1;
}

int generate_by_name(EVP_PKEY **out)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL); // expect: c.openssl.evp-pkey-ctx-new-from-name algorithm=EC curve=P-384 function=keygen

    EVP_PKEY_keygen_init(ctx);
    EVP_PKEY_CTX_set_group_name(ctx, "P-384");  // expect-applied: c.openssl.evp-pkey-ctx-set-group-name
    return EVP_PKEY_generate(ctx, out);
}

int short_hand(OSSL_LIB_CTX *lib)
{
    EVP_PKEY *a = EVP_RSA_gen(4096);                                  // expect: c.openssl.evp-rsa-gen algorithm=RSA key_bits=4096
    EVP_PKEY *b = EVP_EC_gen("secp256k1");                            // expect: c.openssl.evp-ec-gen algorithm=EC curve=secp256k1
    EVP_PKEY *c = EVP_PKEY_Q_keygen(lib, NULL, "RSA", (size_t)2048);  // expect: c.openssl.evp-pkey-q-keygen algorithm=RSA key_bits=2048
    EVP_PKEY *d = EVP_PKEY_Q_keygen(lib, NULL, "EC", "P-256");        // expect: c.openssl.evp-pkey-q-keygen algorithm=EC curve=P-256
    EVP_PKEY *e = EVP_PKEY_Q_keygen(lib, NULL, "ED25519");            // expect: c.openssl.evp-pkey-q-keygen algorithm=Ed25519

    return a && b && c && d && e;
}

int given(EVP_PKEY_CTX *ctx, EVP_PKEY *key, EVP_MD_CTX *md)
{
    EVP_PKEY_CTX *from = EVP_PKEY_CTX_new_from_pkey(NULL, key, NULL); // expect: c.openssl.evp-pkey-ctx-new-from-pkey algorithm=? function=decapsulate

    EVP_PKEY_decapsulate_init(from, NULL);
    EVP_PKEY_sign_init(ctx);                                          // expect: c.openssl.evp-pkey-init function=sign padding=PSS digest=SHA-256
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PSS_PADDING);
    EVP_PKEY_CTX_set_signature_md(ctx, EVP_sha256());
    EVP_DigestVerifyInit_ex(md, NULL, "SHA1", NULL, NULL, key, NULL); // expect: c.openssl.evp-digest-sign-init-ex algorithm=? digest=SHA-1 function=verify
    return 1;
}

int agree(EVP_PKEY_CTX *ctx)
{
    return EVP_PKEY_derive_init_ex(ctx, NULL);                        // expect: c.openssl.evp-pkey-init-ex function=keyderive
}

int dsa(const unsigned char *d, int n, unsigned char *sig, unsigned int *len, DSA_SIG *s)
{
    DSA *key = DSA_new();  // expect-applied: c.openssl.dsa-new
    DSA *old = DSA_generate_parameters(1024, NULL, 0, NULL, NULL, NULL, NULL); // expect: c.openssl.dsa-generate-parameters algorithm=DSA key_bits=1024

    DSA_generate_parameters_ex(key, 2048, NULL, 0, NULL, NULL, NULL);  // expect: c.openssl.dsa-generate-parameters-ex algorithm=DSA key_bits=2048
    DSA_generate_key(key);                                             // expect: c.openssl.dsa-generate-key algorithm=DSA key_bits=2048 function=keygen
    DSA_sign(0, d, n, sig, len, key);                                  // expect: c.openssl.dsa-sign algorithm=DSA key_bits=2048 function=sign
    DSA_do_sign(d, n, old);                                            // expect: c.openssl.dsa-do-sign algorithm=DSA key_bits=1024
    return DSA_do_verify(d, n, s, old);                                // expect: c.openssl.dsa-do-verify function=verify
}

int dh(unsigned char *secret, const BIGNUM *peer)
{
    DH *a = DH_new();  // expect-applied: c.openssl.dh-new
    DH *b = DH_new_by_nid(NID_ffdhe3072);
    DH *c = DH_generate_parameters(512, 2, NULL, NULL);                // expect: c.openssl.dh-generate-parameters algorithm=FFDH key_bits=512

    DH_generate_parameters_ex(a, 2048, DH_GENERATOR_2, NULL);          // expect: c.openssl.dh-generate-parameters-ex algorithm=FFDH key_bits=2048
    DH_generate_key(b);                                                // expect: c.openssl.dh-generate-key algorithm=FFDH key_bits=3072 group=ffdhe3072
    DH_compute_key(secret, peer, c);                                   // expect: c.openssl.dh-compute-key algorithm=FFDH key_bits=512 function=keyderive
    return a != NULL;
}

DH *known_group(int which)
{
    if (which == 1)
        return DH_new_by_nid(NID_ffdhe2048);                           // expect: c.openssl.dh-new-by-nid group=ffdhe2048 key_bits=2048
    BN_get_rfc3526_prime_4096(NULL);                                   // expect: c.openssl.bn-get-prime algorithm=FFDH key_bits=4096
    return DH_get_1024_160();                                          // expect: c.openssl.dh-get-group algorithm=FFDH key_bits=1024
}

int elliptic(const unsigned char *d, int n, unsigned char *sig, unsigned int *len, ECDSA_SIG *s, EC_KEY *theirs)
{
    EC_KEY *key = EC_KEY_new_by_curve_name(NID_X9_62_prime256v1);
    EC_KEY *other = EC_KEY_new();
    EC_GROUP *group = EC_GROUP_new_by_curve_name(NID_brainpoolP256r1);
    EVP_PKEY *pkey = EVP_PKEY_new();
    EVP_MD_CTX *md = EVP_MD_CTX_new();

    EC_KEY_generate_key(key);                                          // expect: c.openssl.ec-key-generate-key algorithm=EC curve=P-256
    ECDSA_sign(0, d, n, sig, len, key);                                // expect: c.openssl.ecdsa-sign algorithm=ECDSA curve=P-256 function=sign
    ECDSA_sign_ex(0, d, n, sig, len, NULL, NULL, key);                 // expect: c.openssl.ecdsa-sign-ex algorithm=ECDSA curve=P-256
    ECDSA_do_sign(d, n, key);                                          // expect: c.openssl.ecdsa-do-sign algorithm=ECDSA
    ECDSA_do_sign_ex(d, n, NULL, NULL, key);                           // expect: c.openssl.ecdsa-do-sign-ex algorithm=ECDSA
    ECDSA_do_verify(d, n, s, theirs);                                  // expect: c.openssl.ecdsa-do-verify algorithm=ECDSA function=verify
    ECDH_compute_key(sig, 32, NULL, key, NULL);                        // expect: c.openssl.ecdh-compute-key algorithm=ECDH curve=P-256
    EVP_PKEY_assign_EC_KEY(pkey, key);
    EVP_DigestVerifyInit(md, NULL, EVP_sha1(), NULL, pkey);            // expect: c.openssl.evp-digest-sign-init algorithm=EC curve=P-256 digest=SHA-1 function=verify
    EC_KEY_set_group(other, group);  // expect-applied: c.openssl.ec-key-set-group
    EC_KEY_generate_key(other);                                        // expect: c.openssl.ec-key-generate-key curve=brainpoolP256r1
    EC_KEY_check_key(other);                                           // expect-none
    return 1;
}

void only_named(EC_KEY **key, EC_GROUP **group)
{
    *key = EC_KEY_new_by_curve_name(NID_secp224r1);                    // expect: c.openssl.ec-key-new-by-curve-name algorithm=EC curve=P-224
    *key = EC_KEY_new_by_curve_name(OBJ_txt2nid("prime192v1"));         // expect: c.openssl.ec-key-new-by-curve-name curve=P-192
    *key = EC_KEY_new_by_curve_name(714);                              // expect: c.openssl.ec-key-new-by-curve-name curve=secp256k1
    *key = EC_KEY_new_by_curve_name_ex(NULL, NULL, NID_sect163k1);     // expect: c.openssl.ec-key-new-by-curve-name-ex algorithm=EC
    *group = EC_GROUP_new_by_curve_name(NID_secp384r1);                // expect: c.openssl.ec-group-new-by-curve-name curve=P-384
    *group = EC_GROUP_new_by_curve_name_ex(NULL, NULL, NID_secp521r1); // expect: c.openssl.ec-group-new-by-curve-name-ex curve=P-521
}

EVP_PKEY *raw(int which, const unsigned char *key)
{
    switch (which) {
    case 1:
        return EVP_PKEY_new_mac_key(EVP_PKEY_HMAC, NULL, key, 16);                  // expect: c.openssl.evp-pkey-new-mac-key algorithm=HMAC key=?
    case 2:
        return EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, key, 32);       // expect: c.openssl.evp-pkey-new-raw-private-key algorithm=Ed25519
    case 3:
        return EVP_PKEY_new_raw_private_key_ex(NULL, "X448", NULL, key, 56);        // expect: c.openssl.evp-pkey-new-raw-private-key-ex algorithm=X448
    case 4:
        return EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, NULL, key, 32);         // expect: c.openssl.evp-pkey-new-raw-public-key algorithm=X25519
    case 5:
        return EVP_PKEY_new_raw_public_key_ex(NULL, "ED448", NULL, key, 57);        // expect: c.openssl.evp-pkey-new-raw-public-key-ex algorithm=Ed448
    }
    return EVP_PKEY_new_CMAC_key(NULL, key, 16, EVP_aes_128_cbc());                 // expect: c.openssl.evp-pkey-new-cmac-key algorithm=CMAC cipher=AES
}

int signing(EVP_MD_CTX *md, unsigned char *sig, unsigned int *len)
{
    EVP_PKEY *key = EVP_RSA_gen(2048);

    EVP_SignInit_ex(md, EVP_sha256(), NULL);                           // expect: c.openssl.evp-sign-init algorithm=RSA key_bits=2048 digest=SHA-256 function=sign
    return EVP_SignFinal(md, sig, len, key);  // expect-applied: c.openssl.evp-sign-final
}

int boring(unsigned char *out, const unsigned char *key, const unsigned char *m)
{
    unsigned char pub[32], priv[32];

    X25519_keypair(pub, priv);                                         // expect: c.openssl.x25519-keypair algorithm=X25519 function=keygen
    X25519(out, key, pub);                                             // expect: c.openssl.x25519 algorithm=X25519 function=keyderive
    ED25519_verify(m, 3, out, pub);                                    // expect: c.openssl.ed25519-verify algorithm=Ed25519
    EVP_KEM_fetch(NULL, "ML-KEM-768", NULL);                           // expect: c.openssl.evp-asym-fetch algorithm=ML-KEM-768
    return ED25519_sign(out, m, 3, key);                               // expect: c.openssl.ed25519-sign algorithm=Ed25519
}
