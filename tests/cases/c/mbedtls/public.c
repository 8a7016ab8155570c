#include "mbedtls/ecdsa.h"
#include "mbedtls/rsa.h"
#include "mbedtls/ssl.h"

int rsa_keys(mbedtls_rsa_context *rsa, void *drbg, const unsigned char *hash, unsigned char *sig) {
  mbedtls_rsa_init(rsa, MBEDTLS_RSA_PKCS_V15, 0);
  mbedtls_rsa_set_padding(rsa, MBEDTLS_RSA_PKCS_V21, MBEDTLS_MD_SHA256);
  /* expect: c.mbedtls.rsa-gen-key algorithm=RSA exponent=3 function=keygen key_bits=1024 */
  mbedtls_rsa_gen_key(rsa, mbedtls_ctr_drbg_random, drbg, 1024, 3);
  /* expect: c.mbedtls.rsa-pkcs1-sign algorithm=RSA digest=SHA-1 function=sign */
  mbedtls_rsa_pkcs1_sign(rsa, NULL, NULL, MBEDTLS_RSA_PRIVATE, MBEDTLS_MD_SHA1, 20, hash, sig);
  /* expect: c.mbedtls.rsa-sign algorithm=RSA digest=SHA-1 function=sign padding=PKCS1v15 */
  mbedtls_rsa_rsassa_pkcs1_v15_sign(rsa, NULL, NULL, MBEDTLS_RSA_PRIVATE, MBEDTLS_MD_SHA1, 20, hash, sig);
  /* expect: c.mbedtls.rsa-verify algorithm=RSA digest=SHA-1 function=verify padding=PSS */
  mbedtls_rsa_rsassa_pss_verify(rsa, NULL, NULL, MBEDTLS_RSA_PUBLIC, MBEDTLS_MD_SHA1, 20, hash, sig);
  /* expect: c.mbedtls.rsa-pkcs1-verify algorithm=RSA digest=MD5 function=verify padding=PSS */
  mbedtls_rsa_pkcs1_verify(rsa, NULL, NULL, MBEDTLS_RSA_PUBLIC, MBEDTLS_MD_MD5, 16, hash, sig);
  /* expect: c.mbedtls.rsa-pkcs1-crypt function=decrypt padding=OAEP */
  mbedtls_rsa_pkcs1_decrypt(rsa, NULL, NULL, MBEDTLS_RSA_PRIVATE, 0, hash, sig);
  /* expect: c.mbedtls.rsa-sign-3 algorithm=RSA digest=SHA-256 function=sign padding=PSS */
  mbedtls_rsa_rsassa_pss_sign(rsa, mbedtls_ctr_drbg_random, drbg, MBEDTLS_MD_SHA256, 32, hash, sig);
  /* expect: c.mbedtls.rsa-pss-sign-ext algorithm=RSA digest=SHA-384 function=sign padding=PSS */
  mbedtls_rsa_rsassa_pss_sign_ext(rsa, mbedtls_ctr_drbg_random, drbg, MBEDTLS_MD_SHA384, 48, hash, 32, sig);
  /* expect: c.mbedtls.rsa-pkcs1-verify algorithm=RSA digest=MD5 function=verify */
  mbedtls_rsa_pkcs1_verify(rsa, NULL, NULL, MBEDTLS_RSA_PUBLIC, MBEDTLS_MD_MD5, 16, hash, sig);
  /* expect: c.mbedtls.rsa-verify-3 algorithm=RSA digest=SHA-512 function=verify padding=PKCS1v15 */
  mbedtls_rsa_rsassa_pkcs1_v15_verify(rsa, MBEDTLS_MD_SHA512, 64, hash, sig);
  /* expect: c.mbedtls.rsa-crypt algorithm=RSA function=encrypt padding=OAEP */
  mbedtls_rsa_rsaes_oaep_encrypt(rsa, mbedtls_ctr_drbg_random, drbg, NULL, 0, 32, hash, sig);
  /* expect: c.mbedtls.rsa-raw algorithm=RSA padding=NoPadding */
  return mbedtls_rsa_public(rsa, hash, sig);
}

int generic_keys(void *drbg, const unsigned char *hash, unsigned char *sig, size_t *n) {
  mbedtls_pk_context pk, parsed, other;

  mbedtls_pk_setup(&pk, mbedtls_pk_info_from_type(MBEDTLS_PK_ECDSA));  // expect-applied: c.mbedtls.pk-info-from-type; expect-applied: c.mbedtls.pk-setup
  /* expect: c.mbedtls.pk-sign algorithm=ECDSA digest=SHA-256 function=sign */
  mbedtls_pk_sign(&pk, MBEDTLS_MD_SHA256, hash, 32, sig, n, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.pk-parse-keyfile material=private-key private_key=file password=absent */
  mbedtls_pk_parse_keyfile(&parsed, "server.key", NULL);
  /* expect: c.mbedtls.pk-parse-key material=private-key private_key=literal password=literal */
  mbedtls_pk_parse_key(&other, "-----BEGIN PRIVATE KEY-----", 28, "pw", 2);
  /* expect: c.mbedtls.pk-verify algorithm=? digest=SHA-1 function=verify */
  mbedtls_pk_verify(&parsed, MBEDTLS_MD_SHA1, hash, 20, sig, *n);
  /* expect: c.mbedtls.pk-sign-ext algorithm=RSA digest=SHA-512 function=sign padding=PSS */
  mbedtls_pk_sign_ext(MBEDTLS_PK_RSASSA_PSS, &parsed, MBEDTLS_MD_SHA512, hash, 64, sig, 256, n, NULL, NULL);
  /* expect: c.mbedtls.pk-verify-ext algorithm=RSA digest=SHA-384 function=verify */
  mbedtls_pk_verify_ext(MBEDTLS_PK_RSA, NULL, &parsed, MBEDTLS_MD_SHA384, hash, 48, sig, *n);
  /* expect: c.mbedtls.pk-verify algorithm=ECDSA function=verify */
  mbedtls_pk_verify(&pk, MBEDTLS_MD_NONE, hash, 36, sig, *n);
  /* expect: c.mbedtls.pk-encrypt algorithm=RSA function=decrypt */
  return mbedtls_pk_decrypt(&parsed, sig, *n, sig, n, 256, mbedtls_ctr_drbg_random, drbg);
}

int curves(void *drbg, mbedtls_mpi *d, mbedtls_mpi *r, mbedtls_mpi *s, const unsigned char *hash, unsigned char *out, size_t *n) {
  mbedtls_ecp_group grp;
  mbedtls_ecp_point q;
  mbedtls_ecdh_context ecdh;
  mbedtls_ecdsa_context ecdsa;
  mbedtls_ecp_keypair pair;

  mbedtls_ecp_group_load(&grp, MBEDTLS_ECP_DP_SECP256K1);
  /* expect: c.mbedtls.ecp-gen-keypair algorithm=EC curve=secp256k1 function=keygen */
  mbedtls_ecp_gen_keypair(&grp, d, &q, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecdsa-sign algorithm=ECDSA curve=secp256k1 function=sign */
  mbedtls_ecdsa_sign(&grp, r, s, d, hash, 32, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecdsa-sign-det algorithm=ECDSA curve=secp256k1 digest=SHA-256 function=sign */
  mbedtls_ecdsa_sign_det(&grp, r, s, d, hash, 32, MBEDTLS_MD_SHA256);
  /* expect: c.mbedtls.ecdsa-verify algorithm=ECDSA curve=secp256k1 function=verify */
  mbedtls_ecdsa_verify(&grp, hash, 32, &q, r, s);
  /* expect: c.mbedtls.ecdh-gen-public algorithm=ECDH curve=secp256k1 function=keygen */
  mbedtls_ecdh_gen_public(&grp, d, &q, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecdh-compute-shared algorithm=ECDH curve=secp256k1 function=keyderive */
  mbedtls_ecdh_compute_shared(&grp, r, &q, d, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecp-gen-key algorithm=EC curve=brainpoolP384r1 function=keygen */
  mbedtls_ecp_gen_key(MBEDTLS_ECP_DP_BP384R1, &pair, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecdh-setup algorithm=ECDH curve=Curve25519 */
  mbedtls_ecdh_setup(&ecdh, MBEDTLS_ECP_DP_CURVE25519);
  /* expect: c.mbedtls.ecdh-calc-secret algorithm=ECDH curve=Curve25519 */
  mbedtls_ecdh_calc_secret(&ecdh, n, out, 32, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecdsa-genkey algorithm=ECDSA curve=P-384 function=keygen */
  mbedtls_ecdsa_genkey(&ecdsa, MBEDTLS_ECP_DP_SECP384R1, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecdsa-write-signature algorithm=ECDSA digest=SHA-384 function=sign */
  mbedtls_ecdsa_write_signature(&ecdsa, MBEDTLS_MD_SHA384, hash, 48, out, 128, n, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecdsa-read-signature algorithm=ECDSA function=verify */
  mbedtls_ecdsa_read_signature(&ecdsa, hash, 48, out, *n);
  return 0;
}

int load_only(struct peer *p) {
  /* expect: c.mbedtls.ecp-group-load algorithm=EC curve=P-192 */
  return mbedtls_ecp_group_load(&p->grp, MBEDTLS_ECP_DP_SECP192R1);
}

int finite_field(mbedtls_dhm_context *dhm, void *drbg, unsigned char *out, size_t *n) {
  mbedtls_ecjpake_context pake;

  /* expect: c.mbedtls.dhm-make algorithm=FFDH function=keygen */
  mbedtls_dhm_make_public(dhm, 256, out, 256, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.dhm-calc-secret algorithm=FFDH function=keyderive */
  mbedtls_dhm_calc_secret(dhm, out, 256, n, mbedtls_ctr_drbg_random, drbg);
  /* expect: c.mbedtls.ecjpake-setup algorithm=J-PAKE curve=P-256 digest=SHA-256 password=derived */
  return mbedtls_ecjpake_setup(&pake, MBEDTLS_ECJPAKE_CLIENT, MBEDTLS_MD_SHA256, MBEDTLS_ECP_DP_SECP256R1, out, 8);
}

int generators(void *entropy, unsigned char *out) {
  mbedtls_ctr_drbg_context ctr;
  mbedtls_hmac_drbg_context hmac, fixed;

  /* expect: c.mbedtls.ctr-drbg-seed algorithm=CTR_DRBG generator=secure */
  mbedtls_ctr_drbg_seed(&ctr, mbedtls_entropy_func, entropy, out, 4);
  /* expect: c.mbedtls.hmac-drbg-seed algorithm=HMAC_DRBG digest=SHA-256 generator=secure */
  mbedtls_hmac_drbg_seed(&hmac, mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), mbedtls_entropy_func, entropy, out, 4);
  /* expect: c.mbedtls.hmac-drbg-seed-buf algorithm=HMAC_DRBG digest=SHA-1 seed=literal */
  mbedtls_hmac_drbg_seed_buf(&fixed, mbedtls_md_info_from_type(MBEDTLS_MD_SHA1), "seed", 4);
  /* expect: c.mbedtls.entropy-func generator=secure */
  mbedtls_entropy_func(entropy, out, 16);
  /* expect: c.mbedtls.havege-random generator=secure */
  return mbedtls_havege_random(entropy, out, 16);
}

static const int suites[] = {MBEDTLS_TLS_RSA_WITH_AES_128_CBC_SHA, MBEDTLS_TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, 0};

int tls(mbedtls_ssl_config *conf, mbedtls_ssl_context *ssl, mbedtls_x509_crt *ca, uint32_t *flags, int strict) {
  /* expect: c.mbedtls.ssl-config-defaults protocol=DTLS version_max=1.2 version_min=1.0 */
  mbedtls_ssl_config_defaults(conf, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_DATAGRAM, MBEDTLS_SSL_PRESET_DEFAULT);
  mbedtls_ssl_conf_min_version(conf, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_1);
  mbedtls_ssl_conf_max_version(conf, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_3);
  /* expect: c.mbedtls.ssl-conf-ciphersuites */
  mbedtls_ssl_conf_ciphersuites(conf, suites); /* names from another file */
  /* expect: c.mbedtls.ssl-conf-authmode certificate_check=disabled */
  mbedtls_ssl_conf_authmode(conf, MBEDTLS_SSL_VERIFY_NONE);
  if (strict)
    /* expect: c.mbedtls.ssl-conf-authmode certificate_check=enabled */
    mbedtls_ssl_conf_authmode(conf, MBEDTLS_SSL_VERIFY_REQUIRED);
  /* expect: c.mbedtls.ssl-conf-verify certificate_check=custom */
  mbedtls_ssl_conf_verify(conf, my_verify, NULL);
  /* expect: c.mbedtls.ssl-set-hostname hostname_check=disabled */
  mbedtls_ssl_set_hostname(ssl, NULL);
  /* expect: c.mbedtls.ssl-set-hostname hostname_check=enabled */
  mbedtls_ssl_set_hostname(ssl, "example.org");
  /* expect: c.mbedtls.ssl-conf-psk key=literal key_bits=32 material=secret-key */
  mbedtls_ssl_conf_psk(conf, "\x01\x02\x03\x04", 4, "me", 2);
  /* expect: c.mbedtls.x509-crt-verify certificate_check=enabled */
  return mbedtls_x509_crt_verify(ca, ca, NULL, "example.org", flags, NULL, NULL);
}

int newer_tls(mbedtls_ssl_config *conf, mbedtls_ssl_config *other) {
  /* expect: c.mbedtls.ssl-conf-min-tls-version protocol=TLS version_min=1.2 */
  mbedtls_ssl_conf_min_tls_version(conf, MBEDTLS_SSL_VERSION_TLS1_2);
  /* expect: c.mbedtls.ssl-conf-max-tls-version protocol=TLS version_max=1.3 */
  mbedtls_ssl_conf_max_tls_version(other, MBEDTLS_SSL_VERSION_TLS1_3);
  return 0;
}

void certificates(mbedtls_x509write_cert *crt) {
  /* expect: c.mbedtls.x509write-crt-set-md-alg digest=SHA-1 */
  mbedtls_x509write_crt_set_md_alg(crt, MBEDTLS_MD_SHA1);
}

/* another type's method and an own function */
static int ssl_conf_authmode(void *conf, int mode) { return conf != 0 && mode; }
int look_alike(struct wrapper *w) {
  /* expect-none */
  w->rsa_gen_key(w, 1024);
  /* expect-none */
  return ssl_conf_authmode(w, 0);
}

int version_only(struct server *s) {
  /* expect: c.mbedtls.ssl-conf-version protocol=TLS version_min=3.0 */
  mbedtls_ssl_conf_min_version(&s->conf, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_0);
  /* expect: c.mbedtls.ssl-conf-max-version protocol=TLS version_max=1.1 */
  mbedtls_ssl_conf_max_version(&s->other, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_2);
  return 0;
}
