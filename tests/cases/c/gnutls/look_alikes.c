/* Functions and types of our own that are called like those of the library. */
static int gnutls_cipher_init(int a0, int a1, int a2, int a3) { return a0; }
static int gnutls_cipher_set_iv(int a0, int a1, int a2) { return a0; }
static int gnutls_aead_cipher_init(int a0, int a1, int a2) { return a0; }
static int gnutls_aead_cipher_encrypt(int a0, int a1, int a2) { return a0; }
static int gnutls_hash_init(int a0, int a1) { return a0; }
static int gnutls_hash_fast(int a0) { return a0; }
static int gnutls_x509_crt_get_fingerprint(int a0, int a1) { return a0; }
static int gnutls_hmac_init(int a0, int a1, int a2, int a3) { return a0; }
static int gnutls_hmac_fast(int a0, int a1, int a2) { return a0; }
static int gnutls_pbkdf2(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int gnutls_hkdf_extract(int a0, int a1, int a2, int a3) { return a0; }
static int gnutls_hkdf_expand(int a0, int a1, int a2, int a3) { return a0; }
static int gnutls_cipher_get_id(int a0) { return a0; }
static int GNUTLS_CURVE_TO_BITS(int a0) { return a0; }
static int gnutls_privkey_generate(int a0, int a1, int a2) { return a0; }
static int gnutls_privkey_sign_data(int a0, int a1) { return a0; }
static int gnutls_privkey_sign_data2(int a0, int a1) { return a0; }
static int gnutls_pubkey_verify_data2(int a0, int a1) { return a0; }
static int gnutls_dh_params_generate2(int a0, int a1) { return a0; }
static int gnutls_pk_to_sign(int a0, int a1) { return a0; }
static int gnutls_x509_crt_sign2(int a0, int a1, int a2, int a3) { return a0; }
static int gnutls_x509_crq_sign2(int a0, int a1, int a2) { return a0; }
static int gnutls_x509_crt_verify(void) { return 0; }
static int gnutls_x509_crq_verify(void) { return 0; }
static int gnutls_x509_crt_check_revocation(void) { return 0; }
static int gnutls_pkcs7_sign(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int gnutls_pkcs12_generate_mac(int a0, int a1) { return a0; }
static int gnutls_pkcs12_generate_mac2(int a0, int a1, int a2) { return a0; }
static int gnutls_certificate_set_x509_key_file(void) { return 0; }
static int gnutls_certificate_set_x509_key_file2(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int gnutls_certificate_set_x509_key_mem(int a0, int a1, int a2) { return a0; }
static int gnutls_certificate_set_x509_key_mem2(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int gnutls_certificate_set_x509_simple_pkcs12_file(int a0, int a1, int a2, int a3) { return a0; }
static int gnutls_srp_set_client_credentials(int a0, int a1, int a2) { return a0; }
static int gnutls_session_ticket_key_generate(int a0) { return a0; }
static int gnutls_privkey_decrypt_data(int a0) { return a0; }
static int gnutls_pubkey_encrypt_data(int a0) { return a0; }
static int gnutls_x509_privkey_export_pkcs8(int a0, int a1, int a2, int a3) { return a0; }
static int gnutls_rnd(int a0, int a1) { return a0; }
static int gnutls_key_generate(int a0) { return a0; }
static int gnutls_init(int a0, int a1) { return a0; }
static int gnutls_priority_init(int a0, int a1) { return a0; }
static int gnutls_set_default_priority(void) { return 0; }
static int gnutls_session_set_verify_cert(int a0, int a1) { return a0; }
static int gnutls_session_set_verify_cert2(void) { return 0; }
static int gnutls_certificate_set_verify_function(int a0, int a1) { return a0; }
static int gnutls_certificate_verify_peers2(void) { return 0; }
static int gnutls_certificate_verify_peers3(int a0, int a1) { return a0; }
static int gnutls_x509_crt_check_hostname(void) { return 0; }
static int gnutls_certificate_set_verify_flags(int a0, int a1) { return a0; }
static int gnutls_psk_set_client_credentials(int a0, int a1, int a2) { return a0; }

void all(void *a)
{
  gnutls_cipher_init(a, a, a, a);  /* expect-none: c.gnutls.cipher-init */
  gnutls_cipher_set_iv(a, a, a);  /* expect-none: c.gnutls.cipher-set-iv */
  gnutls_aead_cipher_init(a, a, a);  /* expect-none: c.gnutls.aead-cipher-init */
  gnutls_aead_cipher_encrypt(a, a, a);  /* expect-none: c.gnutls.aead-cipher-crypt */
  gnutls_hash_init(a, a);  /* expect-none: c.gnutls.hash-init */
  gnutls_hash_fast(a);  /* expect-none: c.gnutls.hash-fast */
  gnutls_x509_crt_get_fingerprint(a, a);  /* expect-none: c.gnutls.x509-crt-get-fingerprint */
  gnutls_hmac_init(a, a, a, a);  /* expect-none: c.gnutls.hmac-init */
  gnutls_hmac_fast(a, a, a);  /* expect-none: c.gnutls.hmac-fast */
  gnutls_pbkdf2(a, a, a, a, a, a);  /* expect-none: c.gnutls.pbkdf2 */
  gnutls_hkdf_extract(a, a, a, a);  /* expect-none: c.gnutls.hkdf-extract */
  gnutls_hkdf_expand(a, a, a, a);  /* expect-none: c.gnutls.hkdf-expand */
  gnutls_cipher_get_id(a);  /* expect-none: c.gnutls.get-id */
  GNUTLS_CURVE_TO_BITS(a);  /* expect-none: c.gnutls.curve-to-bits */
  gnutls_privkey_generate(a, a, a);  /* expect-none: c.gnutls.privkey-generate */
  gnutls_privkey_sign_data(a, a);  /* expect-none: c.gnutls.privkey-sign-hash */
  gnutls_privkey_sign_data2(a, a);  /* expect-none: c.gnutls.privkey-sign */
  gnutls_pubkey_verify_data2(a, a);  /* expect-none: c.gnutls.pubkey-verify */
  gnutls_dh_params_generate2(a, a);  /* expect-none: c.gnutls.dh-params-generate2 */
  gnutls_pk_to_sign(a, a);  /* expect-none: c.gnutls.pk-to-sign */
  gnutls_x509_crt_sign2(a, a, a, a);  /* expect-none: c.gnutls.x509-sign2 */
  gnutls_x509_crq_sign2(a, a, a);  /* expect-none: c.gnutls.x509-crq-sign2 */
  gnutls_x509_crt_verify();  /* expect-none: c.gnutls.x509-verify */
  gnutls_x509_crq_verify();  /* expect-none: c.gnutls.crq-verify */
  gnutls_x509_crt_check_revocation();  /* expect-none: c.gnutls.check-revocation */
  gnutls_pkcs7_sign(a, a, a, a, a, a, a);  /* expect-none: c.gnutls.pkcs7-sign */
  gnutls_pkcs12_generate_mac(a, a);  /* expect-none: c.gnutls.pkcs12-password */
  gnutls_pkcs12_generate_mac2(a, a, a);  /* expect-none: c.gnutls.pkcs12-mac2 */
  gnutls_certificate_set_x509_key_file();  /* expect-none: c.gnutls.set-key-file */
  gnutls_certificate_set_x509_key_file2(a, a, a, a, a);  /* expect-none: c.gnutls.set-key-file2 */
  gnutls_certificate_set_x509_key_mem(a, a, a);  /* expect-none: c.gnutls.set-key-memory */
  gnutls_certificate_set_x509_key_mem2(a, a, a, a, a);  /* expect-none: c.gnutls.set-key-memory2 */
  gnutls_certificate_set_x509_simple_pkcs12_file(a, a, a, a);  /* expect-none: c.gnutls.set-key-pkcs12 */
  gnutls_srp_set_client_credentials(a, a, a);  /* expect-none: c.gnutls.srp-client */
  gnutls_session_ticket_key_generate(a);  /* expect-none: c.gnutls.session-ticket-key */
  gnutls_privkey_decrypt_data(a);  /* expect-none: c.gnutls.crypt-data */
  gnutls_pubkey_encrypt_data(a);  /* expect-none: c.gnutls.encrypt-data */
  gnutls_x509_privkey_export_pkcs8(a, a, a, GNUTLS_PKCS_PLAIN);  /* expect-none: c.gnutls.export-pkcs8; expect-none: c.gnutls.export-pkcs8-plain */
  gnutls_rnd(a, a);  /* expect-none: c.gnutls.rnd */
  gnutls_key_generate(a);  /* expect-none: c.gnutls.key-generate */
  gnutls_init(a, a);  /* expect-none: c.gnutls.init */
  gnutls_priority_init(a, a);  /* expect-none: c.gnutls.priority */
  gnutls_set_default_priority();  /* expect-none: c.gnutls.set-default-priority */
  gnutls_session_set_verify_cert(a, a);  /* expect-none: c.gnutls.session-set-verify-cert */
  gnutls_session_set_verify_cert2();  /* expect-none: c.gnutls.session-set-verify-cert2 */
  gnutls_certificate_set_verify_function(a, a);  /* expect-none: c.gnutls.set-verify-function */
  gnutls_certificate_verify_peers2();  /* expect-none: c.gnutls.verify-peers2 */
  gnutls_certificate_verify_peers3(a, a);  /* expect-none: c.gnutls.verify-peers3 */
  gnutls_x509_crt_check_hostname();  /* expect-none: c.gnutls.check-hostname */
  gnutls_certificate_set_verify_flags(a, GNUTLS_VERIFY_DISABLE_CA_SIGN);  /* expect-none: c.gnutls.set-verify-flags */
  gnutls_psk_set_client_credentials(a, a, a);  /* expect-none: c.gnutls.psk-set-client-credentials */
}
