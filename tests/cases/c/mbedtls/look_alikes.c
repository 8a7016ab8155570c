/* Functions and types of our own that are called like those of the library. */
static int mbedtls_aes_setkey_enc(int a0, int a1, int a2) { return a0; }
static int mbedtls_aes_xts_setkey_enc(int a0, int a1, int a2) { return a0; }
static int mbedtls_blowfish_setkey(int a0, int a1, int a2) { return a0; }
static int mbedtls_aes_crypt_ecb(int a0, int a1) { return a0; }
static int mbedtls_aria_crypt_ecb(int a0) { return a0; }
static int mbedtls_aes_crypt_cbc(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_aes_crypt_cfb128(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int mbedtls_aes_crypt_cfb8(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_aes_crypt_ofb(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_aes_crypt_ctr(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_des_setkey_enc(int a0, int a1) { return a0; }
static int mbedtls_des3_set2key_enc(int a0, int a1) { return a0; }
static int mbedtls_des_crypt_ecb(int a0) { return a0; }
static int mbedtls_arc4_setup(int a0, int a1, int a2) { return a0; }
static int mbedtls_xtea_setup(int a0, int a1) { return a0; }
static int mbedtls_gcm_setkey(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_gcm_crypt_and_tag(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9) { return a0; }
static int mbedtls_gcm_starts(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_gcm_auth_decrypt(int a0, int a1, int a2) { return a0; }
static int mbedtls_ccm_encrypt_and_tag(int a0, int a1, int a2) { return a0; }
static int mbedtls_chachapoly_encrypt_and_tag(int a0, int a1, int a2) { return a0; }
static int mbedtls_chacha20_setkey(int a0, int a1) { return a0; }
static int mbedtls_chacha20_starts(int a0, int a1) { return a0; }
static int mbedtls_chacha20_crypt(int a0, int a1) { return a0; }
static int mbedtls_cipher_info_from_type(int a0) { return a0; }
static int mbedtls_cipher_info_from_string(int a0) { return a0; }
static int mbedtls_cipher_info_from_values(int a0, int a1, int a2) { return a0; }
static int mbedtls_pk_can_do(int a0, int a1) { return a0; }
static int mbedtls_cipher_setup(int a0, int a1) { return a0; }
static int mbedtls_cipher_setkey(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_cipher_set_padding_mode(int a0, int a1) { return a0; }
static int mbedtls_cipher_set_iv(int a0, int a1, int a2) { return a0; }
static int mbedtls_cipher_cmac(int a0, int a1, int a2) { return a0; }
static int mbedtls_cipher_cmac_starts(int a0, int a1, int a2) { return a0; }
static int mbedtls_aes_cmac_prf_128(int a0) { return a0; }
static int mbedtls_md_info_from_type(int a0) { return a0; }
static int mbedtls_md_info_from_string(int a0) { return a0; }
static int mbedtls_md_setup(int a0, int a1) { return a0; }
static int mbedtls_md_hmac_starts(int a0, int a1, int a2) { return a0; }
static int mbedtls_md(int a0) { return a0; }
static int mbedtls_md_hmac(int a0, int a1, int a2) { return a0; }
static int mbedtls_md2(void) { return 0; }
static int mbedtls_sha256(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_sha256_starts(int a0, int a1) { return a0; }
static int mbedtls_sha512(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_sha512_starts(int a0, int a1) { return a0; }
static int mbedtls_sha3(int a0) { return a0; }
static int mbedtls_sha3_starts(int a0, int a1) { return a0; }
static int mbedtls_poly1305_mac(int a0) { return a0; }
static int mbedtls_poly1305_starts(int a0, int a1) { return a0; }
static int mbedtls_hkdf(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int mbedtls_hkdf_expand(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int mbedtls_pkcs5_pbkdf2_hmac(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int mbedtls_pkcs5_pbkdf2_hmac_ext(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int mbedtls_pkcs5_pbes2(int a0, int a1, int a2) { return a0; }
static int mbedtls_pkcs12_derivation(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int mbedtls_pkcs12_pbe(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int mbedtls_pk_info_from_type(int a0) { return a0; }
static int mbedtls_pk_setup(int a0, int a1) { return a0; }
static int mbedtls_pk_parse_key(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_pk_parse_keyfile(int a0, int a1, int a2) { return a0; }
static int mbedtls_pk_sign(int a0, int a1) { return a0; }
static int mbedtls_pk_sign_ext(int a0, int a1, int a2) { return a0; }
static int mbedtls_pk_verify(int a0, int a1) { return a0; }
static int mbedtls_pk_verify_ext(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_pk_encrypt(void) { return 0; }
static int mbedtls_rsa_init(int a0, int a1) { return a0; }
static int mbedtls_rsa_pkcs1_sign(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int mbedtls_rsa_pkcs1_verify(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int mbedtls_rsa_rsaes_oaep_encrypt(void) { return 0; }
static int mbedtls_rsa_set_padding(int a0, int a1, int a2) { return a0; }
static int mbedtls_rsa_gen_key(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int mbedtls_rsa_rsassa_pkcs1_v15_sign(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int mbedtls_rsa_rsassa_pss_sign_ext(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_rsa_rsassa_pkcs1_v15_verify(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int mbedtls_rsa_pkcs1_encrypt(void) { return 0; }
static int mbedtls_rsa_public(void) { return 0; }
static int mbedtls_dhm_make_params(void) { return 0; }
static int mbedtls_dhm_calc_secret(int a0, int a1) { return a0; }
static int mbedtls_ecp_group_load(int a0, int a1) { return a0; }
static int mbedtls_ecp_gen_key(int a0) { return a0; }
static int mbedtls_ecp_gen_keypair(int a0) { return a0; }
static int mbedtls_ecdh_setup(int a0, int a1) { return a0; }
static int mbedtls_ecdh_gen_public(int a0) { return a0; }
static int mbedtls_ecdh_compute_shared(int a0) { return a0; }
static int mbedtls_ecdh_calc_secret(int a0) { return a0; }
static int mbedtls_ecdsa_genkey(int a0, int a1) { return a0; }
static int mbedtls_ecdsa_sign(int a0) { return a0; }
static int mbedtls_ecdsa_sign_det(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int mbedtls_ecdsa_write_signature(int a0, int a1) { return a0; }
static int mbedtls_ecdsa_verify(int a0) { return a0; }
static int mbedtls_ecdsa_read_signature(void) { return 0; }
static int mbedtls_ecjpake_setup(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int mbedtls_ctr_drbg_seed(int a0) { return a0; }
static int mbedtls_hmac_drbg_seed(int a0, int a1) { return a0; }
static int mbedtls_hmac_drbg_seed_buf(int a0, int a1, int a2, int a3) { return a0; }
static int mbedtls_ctr_drbg_random_with_add(int a0, int a1) { return a0; }
static int mbedtls_entropy_func(int a0, int a1) { return a0; }
static int mbedtls_havege_random(int a0, int a1) { return a0; }
static int mbedtls_ssl_config_defaults(int a0, int a1, int a2) { return a0; }
static int mbedtls_ssl_conf_min_version(int a0, int a1, int a2) { return a0; }
static int mbedtls_ssl_conf_max_version(int a0, int a1, int a2) { return a0; }
static int mbedtls_ssl_conf_min_tls_version(int a0, int a1) { return a0; }
static int mbedtls_ssl_conf_max_tls_version(int a0, int a1) { return a0; }
static int mbedtls_ssl_conf_ciphersuites(int a0, int a1) { return a0; }
static int mbedtls_ssl_conf_authmode(int a0, int a1) { return a0; }
static int mbedtls_ssl_conf_verify(int a0, int a1) { return a0; }
static int mbedtls_ssl_set_hostname(int a0, int a1) { return a0; }
static int mbedtls_ssl_conf_psk(int a0, int a1, int a2) { return a0; }
static int mbedtls_x509_crt_verify(void) { return 0; }
static int mbedtls_x509write_crt_set_md_alg(int a0, int a1) { return a0; }

void all(void *a)
{
  mbedtls_aes_setkey_enc(a, a, a);  /* expect-none: c.mbedtls.setkey */
  mbedtls_aes_xts_setkey_enc(a, a, a);  /* expect-none: c.mbedtls.aes-xts-setkey */
  mbedtls_blowfish_setkey(a, a, a);  /* expect-none: c.mbedtls.blowfish-setkey */
  mbedtls_aes_crypt_ecb(a, a);  /* expect-none: c.mbedtls.crypt-ecb */
  mbedtls_aria_crypt_ecb(a);  /* expect-none: c.mbedtls.aria-crypt-ecb */
  mbedtls_aes_crypt_cbc(a, a, a, a);  /* expect-none: c.mbedtls.crypt-cbc */
  mbedtls_aes_crypt_cfb128(a, a, a, a, a);  /* expect-none: c.mbedtls.crypt-cfb */
  mbedtls_aes_crypt_cfb8(a, a, a, a);  /* expect-none: c.mbedtls.aes-crypt-cfb8 */
  mbedtls_aes_crypt_ofb(a, a, a, a);  /* expect-none: c.mbedtls.aes-crypt-ofb */
  mbedtls_aes_crypt_ctr(a, a, a, a);  /* expect-none: c.mbedtls.crypt-ctr */
  mbedtls_des_setkey_enc(a, a);  /* expect-none: c.mbedtls.des-setkey */
  mbedtls_des3_set2key_enc(a, a);  /* expect-none: c.mbedtls.des3-setkey */
  mbedtls_des_crypt_ecb(a);  /* expect-none: c.mbedtls.des-crypt-ecb */
  mbedtls_arc4_setup(a, a, a);  /* expect-none: c.mbedtls.arc4-setup */
  mbedtls_xtea_setup(a, a);  /* expect-none: c.mbedtls.xtea-setup */
  mbedtls_gcm_setkey(a, a, a, a);  /* expect-none: c.mbedtls.aead-setkey */
  mbedtls_gcm_crypt_and_tag(a, a, a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.gcm-crypt-and-tag */
  mbedtls_gcm_starts(a, a, a, a);  /* expect-none: c.mbedtls.gcm-starts */
  mbedtls_gcm_auth_decrypt(a, a, a);  /* expect-none: c.mbedtls.aead-auth-decrypt */
  mbedtls_chachapoly_encrypt_and_tag(a, a, a);  /* expect-none: c.mbedtls.chachapoly-crypt */
  mbedtls_ccm_encrypt_and_tag(a, a, a);  /* expect-none: c.mbedtls.aead-encrypt-and-tag */
  mbedtls_chacha20_setkey(a, a);  /* expect-none: c.mbedtls.chacha20-setkey */
  mbedtls_chacha20_starts(a, a);  /* expect-none: c.mbedtls.chacha20-starts */
  mbedtls_chacha20_crypt(a, a);  /* expect-none: c.mbedtls.chacha20-crypt */
  mbedtls_cipher_info_from_type(a);  /* expect-none: c.mbedtls.cipher-info-from-type */
  mbedtls_cipher_info_from_string(a);  /* expect-none: c.mbedtls.cipher-info-from-string */
  mbedtls_pk_can_do(a, a);  /* expect-none: c.mbedtls.pk-can-do */
  mbedtls_cipher_info_from_values(a, a, a);  /* expect-none: c.mbedtls.cipher-info-from-values; expect-none: c.mbedtls.cipher-info-chachapoly; expect-none: c.mbedtls.cipher-info-no-des; expect-none: c.mbedtls.cipher-info-no-stream; expect-none: c.mbedtls.cipher-info-no-block; expect-none: c.mbedtls.cipher-info-no-aes; expect-none: c.mbedtls.cipher-info-no-poly */
  mbedtls_cipher_setup(a, a);  /* expect-none: c.mbedtls.cipher-setup */
  mbedtls_cipher_setkey(a, a, a, a);  /* expect-none: c.mbedtls.cipher-setkey */
  mbedtls_cipher_set_padding_mode(a, a);  /* expect-none: c.mbedtls.cipher-set-padding-mode */
  mbedtls_cipher_set_iv(a, a, a);  /* expect-none: c.mbedtls.cipher-set-iv */
  mbedtls_cipher_cmac(a, a, a);  /* expect-none: c.mbedtls.cipher-cmac */
  mbedtls_cipher_cmac_starts(a, a, a);  /* expect-none: c.mbedtls.cipher-cmac-starts */
  mbedtls_aes_cmac_prf_128(a);  /* expect-none: c.mbedtls.aes-cmac-prf-128 */
  mbedtls_md_info_from_type(a);  /* expect-none: c.mbedtls.md-info-from-type */
  mbedtls_md_info_from_string(a);  /* expect-none: c.mbedtls.md-info-from-string */
  mbedtls_md_setup(a, a);  /* expect-none: c.mbedtls.md-setup */
  mbedtls_md_setup(a, a, 1);  /* expect-none: c.mbedtls.md-setup-hmac */
  mbedtls_md_hmac_starts(a, a, a);  /* expect-none: c.mbedtls.md-hmac-starts */
  mbedtls_md(a);  /* expect-none: c.mbedtls.md */
  mbedtls_md_hmac(a, a, a);  /* expect-none: c.mbedtls.md-hmac */
  mbedtls_md2();  /* expect-none: c.mbedtls.digest */
  mbedtls_sha256(a, a, a, a);  /* expect-none: c.mbedtls.sha256 */
  mbedtls_sha256_starts(a, a);  /* expect-none: c.mbedtls.sha256-starts */
  mbedtls_sha512(a, a, a, a);  /* expect-none: c.mbedtls.sha512 */
  mbedtls_sha512_starts(a, a);  /* expect-none: c.mbedtls.sha512-starts */
  mbedtls_sha3(a);  /* expect-none: c.mbedtls.sha3 */
  mbedtls_sha3_starts(a, a);  /* expect-none: c.mbedtls.sha3-starts */
  mbedtls_poly1305_mac(a);  /* expect-none: c.mbedtls.poly1305 */
  mbedtls_poly1305_starts(a, a);  /* expect-none: c.mbedtls.poly1305-starts */
  mbedtls_hkdf(a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.hkdf */
  mbedtls_hkdf_expand(a, a, a, a, a, a);  /* expect-none: c.mbedtls.hkdf-expand */
  mbedtls_pkcs5_pbkdf2_hmac(a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.pkcs5-pbkdf2-hmac */
  mbedtls_pkcs5_pbkdf2_hmac_ext(a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.pkcs5-pbkdf2-hmac-ext */
  mbedtls_pkcs5_pbes2(a, a, a);  /* expect-none: c.mbedtls.pkcs5-pbes2 */
  mbedtls_pkcs12_derivation(a, a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.pkcs12-derivation */
  mbedtls_pkcs12_pbe(a, a, a, a, a);  /* expect-none: c.mbedtls.pkcs12-pbe */
  mbedtls_pk_info_from_type(a);  /* expect-none: c.mbedtls.pk-info-from-type */
  mbedtls_pk_setup(a, a);  /* expect-none: c.mbedtls.pk-setup */
  mbedtls_pk_parse_key(a, a, a, a);  /* expect-none: c.mbedtls.pk-parse-key */
  mbedtls_pk_parse_keyfile(a, a, a);  /* expect-none: c.mbedtls.pk-parse-keyfile */
  mbedtls_pk_sign(a, a);  /* expect-none: c.mbedtls.pk-sign */
  mbedtls_pk_sign_ext(a, a, a);  /* expect-none: c.mbedtls.pk-sign-ext */
  mbedtls_pk_verify(a, a);  /* expect-none: c.mbedtls.pk-verify */
  mbedtls_pk_verify_ext(a, a, a, a);  /* expect-none: c.mbedtls.pk-verify-ext */
  mbedtls_pk_encrypt();  /* expect-none: c.mbedtls.pk-encrypt */
  mbedtls_rsa_init(a, a);  /* expect-none: c.mbedtls.rsa-init */
  mbedtls_rsa_init(a);  /* expect-none: c.mbedtls.rsa-init-3 */
  mbedtls_rsa_pkcs1_sign(a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-pkcs1-sign */
  mbedtls_rsa_pkcs1_sign(a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-pkcs1-sign-3 */
  mbedtls_rsa_pkcs1_verify(a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-pkcs1-verify */
  mbedtls_rsa_pkcs1_verify(a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-pkcs1-verify-3 */
  mbedtls_rsa_rsaes_oaep_encrypt();  /* expect-none: c.mbedtls.rsa-crypt */
  mbedtls_rsa_set_padding(a, a, a);  /* expect-none: c.mbedtls.rsa-set-padding */
  mbedtls_rsa_gen_key(a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-gen-key */
  mbedtls_rsa_rsassa_pkcs1_v15_sign(a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-sign */
  mbedtls_rsa_rsassa_pkcs1_v15_sign(a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-sign-3 */
  mbedtls_rsa_rsassa_pss_sign_ext(a, a, a, a);  /* expect-none: c.mbedtls.rsa-pss-sign-ext */
  mbedtls_rsa_rsassa_pkcs1_v15_verify(a, a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-verify */
  mbedtls_rsa_rsassa_pkcs1_v15_verify(a, a, a, a, a);  /* expect-none: c.mbedtls.rsa-verify-3 */
  mbedtls_rsa_pkcs1_encrypt();  /* expect-none: c.mbedtls.rsa-pkcs1-crypt */
  mbedtls_rsa_public();  /* expect-none: c.mbedtls.rsa-raw */
  mbedtls_dhm_make_params();  /* expect-none: c.mbedtls.dhm-make */
  mbedtls_dhm_calc_secret(a, a);  /* expect-none: c.mbedtls.dhm-calc-secret */
  mbedtls_ecp_group_load(a, a);  /* expect-none: c.mbedtls.ecp-group-load */
  mbedtls_ecp_gen_key(a);  /* expect-none: c.mbedtls.ecp-gen-key */
  mbedtls_ecp_gen_keypair(a);  /* expect-none: c.mbedtls.ecp-gen-keypair */
  mbedtls_ecdh_setup(a, a);  /* expect-none: c.mbedtls.ecdh-setup */
  mbedtls_ecdh_gen_public(a);  /* expect-none: c.mbedtls.ecdh-gen-public */
  mbedtls_ecdh_compute_shared(a);  /* expect-none: c.mbedtls.ecdh-compute-shared */
  mbedtls_ecdh_calc_secret(a);  /* expect-none: c.mbedtls.ecdh-calc-secret */
  mbedtls_ecdsa_genkey(a, a);  /* expect-none: c.mbedtls.ecdsa-genkey */
  mbedtls_ecdsa_sign(a);  /* expect-none: c.mbedtls.ecdsa-sign */
  mbedtls_ecdsa_sign_det(a, a, a, a, a, a, a);  /* expect-none: c.mbedtls.ecdsa-sign-det */
  mbedtls_ecdsa_write_signature(a, a);  /* expect-none: c.mbedtls.ecdsa-write-signature */
  mbedtls_ecdsa_verify(a);  /* expect-none: c.mbedtls.ecdsa-verify */
  mbedtls_ecdsa_read_signature();  /* expect-none: c.mbedtls.ecdsa-read-signature */
  mbedtls_ecjpake_setup(a, a, a, a, a);  /* expect-none: c.mbedtls.ecjpake-setup */
  mbedtls_ctr_drbg_seed(a);  /* expect-none: c.mbedtls.ctr-drbg-seed; expect-none: c.mbedtls.ctr-drbg-seed-alone */
  mbedtls_hmac_drbg_seed(a, a);  /* expect-none: c.mbedtls.hmac-drbg-seed; expect-none: c.mbedtls.hmac-drbg-seed-alone */
  mbedtls_hmac_drbg_seed_buf(a, a, a, a);  /* expect-none: c.mbedtls.hmac-drbg-seed-buf */
  mbedtls_ctr_drbg_random_with_add(a, a);  /* expect-none: c.mbedtls.drbg-random */
  mbedtls_entropy_func(a, a);  /* expect-none: c.mbedtls.entropy-func */
  mbedtls_havege_random(a, a);  /* expect-none: c.mbedtls.havege-random */
  mbedtls_ssl_config_defaults(a, a, a);  /* expect-none: c.mbedtls.ssl-config-defaults */
  mbedtls_ssl_conf_min_version(a, a, a);  /* expect-none: c.mbedtls.ssl-conf-version */
  mbedtls_ssl_conf_max_version(a, a, a);  /* expect-none: c.mbedtls.ssl-conf-max-version */
  mbedtls_ssl_conf_min_tls_version(a, a);  /* expect-none: c.mbedtls.ssl-conf-min-tls-version */
  mbedtls_ssl_conf_max_tls_version(a, a);  /* expect-none: c.mbedtls.ssl-conf-max-tls-version */
  mbedtls_ssl_conf_ciphersuites(a, a);  /* expect-none: c.mbedtls.ssl-conf-ciphersuites */
  mbedtls_ssl_conf_authmode(a, a);  /* expect-none: c.mbedtls.ssl-conf-authmode */
  mbedtls_ssl_conf_verify(a, a);  /* expect-none: c.mbedtls.ssl-conf-verify */
  mbedtls_ssl_set_hostname(a, a);  /* expect-none: c.mbedtls.ssl-set-hostname */
  mbedtls_ssl_conf_psk(a, a, a);  /* expect-none: c.mbedtls.ssl-conf-psk */
  mbedtls_x509_crt_verify();  /* expect-none: c.mbedtls.x509-crt-verify */
  mbedtls_x509write_crt_set_md_alg(a, a);  /* expect-none: c.mbedtls.x509write-crt-set-md-alg */
}
