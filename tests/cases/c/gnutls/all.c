#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

int ciphers(const void *in, void *out, size_t *n) {
  gnutls_cipher_hd_t cbc, later;
  gnutls_aead_cipher_hd_t aead;
  unsigned char bytes[16], vector[16], nonce[12];
  gnutls_datum_t key = {.data = bytes, .size = sizeof(bytes)}, iv;

  iv.data = vector;
  /* expect: c.gnutls.rnd generator=secure */
  gnutls_rnd(GNUTLS_RND_KEY, bytes, sizeof(bytes));
  /* expect: c.gnutls.rnd generator=secure */
  gnutls_rnd(GNUTLS_RND_NONCE, vector, sizeof(vector));
  /* expect: c.gnutls.rnd generator=secure */
  gnutls_rnd(GNUTLS_RND_NONCE, nonce, sizeof(nonce));
  /* expect: c.gnutls.cipher-init algorithm=AES iv=secure-random key=secure-random key_bits=128 mode=CBC */
  gnutls_cipher_init(&cbc, GNUTLS_CIPHER_AES_128_CBC, &key, &iv);
  /* expect: c.gnutls.cipher-init algorithm=3DES iv=literal key=secure-random key_bits=168 mode=CBC */
  gnutls_cipher_init(&later, gnutls_cipher_get_id("3DES-CBC"), &key, NULL);  // expect-applied: c.gnutls.get-id
  gnutls_cipher_set_iv(later, "12345678", 8);  // expect-applied: c.gnutls.cipher-set-iv
  /* expect: c.gnutls.aead-cipher-init algorithm=AES key=secure-random key_bits=256 mode=GCM nonce=secure-random */
  gnutls_aead_cipher_init(&aead, GNUTLS_CIPHER_AES_256_GCM, &key);
  return gnutls_aead_cipher_encrypt(aead, nonce, 12, NULL, 0, 16, in, 16, out, n);  // expect-applied: c.gnutls.aead-cipher-crypt
}

int digests(gnutls_x509_crt_t crt, const void *in, void *out, size_t *n) {
  gnutls_hash_hd_t hash;
  gnutls_hmac_hd_t hmac;

  /* expect: c.gnutls.hash-init algorithm=SHA-256 function=digest */
  gnutls_hash_init(&hash, GNUTLS_DIG_SHA256);
  /* expect: c.gnutls.hash-fast algorithm=MD5 function=digest */
  gnutls_hash_fast(GNUTLS_DIG_MD5, in, 16, out);
  /* expect: c.gnutls.x509-crt-get-fingerprint algorithm=SHA-1 function=digest */
  gnutls_x509_crt_get_fingerprint(crt, GNUTLS_DIG_SHA1, out, n);
  /* expect: c.gnutls.hmac-init algorithm=HMAC digest=SHA-384 function=tag key=literal key_bits=64 */
  gnutls_hmac_init(&hmac, GNUTLS_MAC_SHA384, "password", 8);
  /* expect: c.gnutls.hmac-fast algorithm=CMAC cipher=AES function=tag key_bits=128 */
  return gnutls_hmac_fast(GNUTLS_MAC_AES_CMAC_128, in, 16, in, 16, out);
}

int derivation(gnutls_datum_t *password, gnutls_datum_t *salt, void *out) {
  /* expect: c.gnutls.pbkdf2 algorithm=PBKDF2 digest=SHA-512 function=keyderive iterations=600000 output_bits=256 */
  gnutls_pbkdf2(GNUTLS_MAC_SHA512, password, salt, 600000, out, 32);
  /* expect: c.gnutls.hkdf-extract algorithm=HKDF digest=SHA-256 function=keyderive */
  gnutls_hkdf_extract(GNUTLS_MAC_SHA256, password, salt, out);
  /* expect: c.gnutls.hkdf-expand algorithm=HKDF digest=SHA-256 function=keyderive */
  return gnutls_hkdf_expand(GNUTLS_MAC_SHA256, password, salt, out, 32);
}

int keys(gnutls_privkey_t rsa, gnutls_x509_privkey_t ec, gnutls_pubkey_t public, gnutls_datum_t *data, gnutls_datum_t *sig) {
  gnutls_dh_params_t dh;
  gnutls_datum_t fresh;

  /* expect: c.gnutls.privkey-generate algorithm=RSA function=keygen key_bits=1024 */
  gnutls_privkey_generate(rsa, GNUTLS_PK_RSA, 1024, 0);
  /* expect: c.gnutls.privkey-generate algorithm=EC curve=P-384 function=keygen */
  gnutls_x509_privkey_generate(ec, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP384R1), 0);  // expect-applied: c.gnutls.curve-to-bits
  /* expect: c.gnutls.privkey-sign-hash algorithm=RSA digest=SHA-1 function=sign */
  gnutls_privkey_sign_data(rsa, GNUTLS_DIG_SHA1, 0, data, sig);
  /* expect: c.gnutls.privkey-sign algorithm=RSA digest=SHA-256 function=sign padding=PSS */
  gnutls_privkey_sign_data2(rsa, GNUTLS_SIGN_RSA_PSS_SHA256, 0, data, sig);
  /* expect: c.gnutls.pubkey-verify algorithm=ECDSA digest=SHA-512 function=verify */
  gnutls_pubkey_verify_data2(public, GNUTLS_SIGN_ECDSA_SHA512, 0, data, sig);
  /* expect: c.gnutls.dh-params-generate2 algorithm=FFDH function=generate key_bits=2048 */
  gnutls_dh_params_generate2(dh, 2048);
  /* expect: c.gnutls.key-generate generator=secure */
  gnutls_key_generate(&fresh, 32);
  return 0;
}

int certificates(gnutls_x509_crt_t crt, gnutls_x509_crq_t crq, gnutls_x509_privkey_t key, void *out, size_t *n) {
  /* expect: c.gnutls.x509-sign2 digest=SHA-1 */
  gnutls_x509_crt_sign2(crt, crt, key, GNUTLS_DIG_SHA1, 0);
  /* expect: c.gnutls.x509-crq-sign2 digest=SHA-256 */
  gnutls_x509_crq_sign2(crq, key, GNUTLS_DIG_SHA256, 0);
  /* expect: c.gnutls.export-pkcs8 algorithm=PKCS12-PBE cipher=3DES password=literal */
  return gnutls_x509_privkey_export_pkcs8(key, GNUTLS_X509_FMT_PEM, "changeit", GNUTLS_PKCS_PKCS12_3DES, out, n);
}

int tls(gnutls_certificate_credentials_t cred, gnutls_psk_client_credentials_t psk, const char *host) {
  gnutls_session_t session, other;
  unsigned status;
  gnutls_datum_t secret = {.data = "0123456789abcdef", .size = 16};

  /* expect: c.gnutls.init protocol=TLS */
  gnutls_init(&session, GNUTLS_CLIENT);
  unsigned flags = GNUTLS_CLIENT;
  flags |= GNUTLS_NO_TICKETS;
  /* expect: c.gnutls.init protocol=TLS */
  gnutls_init(&other, flags);
  /* expect: c.gnutls.priority protocol=TLS version=1.2 */
  /* expect: c.gnutls.priority protocol=TLS suite=3DES-CBC */
  /* expect: c.gnutls.priority protocol=TLS suite=NORMAL */
  gnutls_priority_set_direct(session, "NORMAL:-VERS-ALL:+VERS-TLS1.2:+3DES-CBC:+COMP-NULL", NULL);
  /* expect: c.gnutls.set-default-priority protocol=TLS */
  gnutls_set_default_priority(other);
  /* expect: c.gnutls.session-set-verify-cert certificate_check=enabled hostname_check=disabled */
  gnutls_session_set_verify_cert(session, NULL, 0);
  /* expect: c.gnutls.session-set-verify-cert certificate_check=enabled hostname_check=enabled */
  gnutls_session_set_verify_cert(other, host, 0);
  /* expect: c.gnutls.session-set-verify-cert2 certificate_check=enabled */
  gnutls_session_set_verify_cert2(other, NULL, 0, 0);
  /* expect: c.gnutls.set-verify-function certificate_check=custom */
  gnutls_certificate_set_verify_function(cred, accept_all);
  /* expect: c.gnutls.set-verify-flags certificate_check=custom */
  gnutls_certificate_set_verify_flags(cred, GNUTLS_VERIFY_DISABLE_TIME_CHECKS);
  /* expect-none */
  gnutls_certificate_set_verify_flags(cred, 0);
  /* expect: c.gnutls.verify-peers2 certificate_check=enabled */
  gnutls_certificate_verify_peers2(session, &status);
  /* expect: c.gnutls.verify-peers3 certificate_check=enabled hostname_check=enabled */
  gnutls_certificate_verify_peers3(session, host, &status);
  /* expect: c.gnutls.check-hostname hostname_check=enabled */
  gnutls_x509_crt_check_hostname(NULL, host);
  /* expect: c.gnutls.psk-set-client-credentials key=literal key_bits=128 material=secret-key */
  return gnutls_psk_set_client_credentials(psk, "me", &secret, GNUTLS_PSK_KEY_RAW);
}

/* another library's rnd and a text */
int near(void *p) {
  /* expect-none */
  return nutls_rnd(0, p, 16) + puts("gnutls_hash_fast(GNUTLS_DIG_MD5)");
}
