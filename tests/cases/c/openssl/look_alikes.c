/* Functions and types of our own that are called like those of the library. */
static int EVP_MD_CTX_get0_md(int a0) { return a0; }
static int EVP_aes_128_ecb(void) { return 0; }
static int EVP_des_ecb(void) { return 0; }
static int EVP_des_ede(void) { return 0; }
static int EVP_add_cipher(int a0) { return a0; }
static int EVP_aead_aes_128_gcm(void) { return 0; }
static int EVP_CIPHER_fetch(int a0, int a1) { return a0; }
static int EVP_get_cipherbyname(int a0) { return a0; }
static int EVP_get_cipherbynid(int a0) { return a0; }
static int EVP_enc_null(void) { return 0; }
static int EVP_CIPHER_CTX_new(void) { return 0; }
static int EVP_EncryptInit(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_EncryptInit_ex(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_EncryptInit_ex2(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_CipherInit(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_CipherInit_ex(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int EVP_CipherInit_SKEY(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int EVP_SealInit(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_OpenInit(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_AEAD_CTX_init(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_AEAD_CTX_new(int a0, int a1, int a2) { return a0; }
static int EVP_AEAD_CTX_seal(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int EVP_AEAD_CTX_open(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int BIO_set_cipher(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_CIPHER_CTX_set_padding(int a0, int a1) { return a0; }
static int EVP_CIPHER_CTX_set_key_length(int a0, int a1) { return a0; }
static int EVP_CIPHER_CTX_ctrl(int a0, int a1, int a2) { return a0; }
static int EVP_CIPHER_CTX_set_flags(int a0, int a1) { return a0; }
static int EVP_CIPHER_CTX_rand_key(int a0, int a1) { return a0; }
static int EVP_md2(void) { return 0; }
static int EVP_MD_fetch(int a0, int a1) { return a0; }
static int EVP_get_digestbyname(int a0) { return a0; }
static int EVP_get_digestbynid(int a0) { return a0; }
static int EVP_MD_CTX_new(void) { return 0; }
static int EVP_DigestInit(int a0, int a1) { return a0; }
static int BIO_set_md(int a0, int a1) { return a0; }
static int EVP_Digest(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_Q_digest(int a0, int a1) { return a0; }
static int MD2(int a0, int a1, int a2) { return a0; }
static int MD2_Init(int a0) { return a0; }
static int HMAC(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int HMAC_Init(int a0, int a1, int a2, int a3) { return a0; }
static int CMAC_Init(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_MAC_fetch(int a0, int a1) { return a0; }
static int EVP_MAC_CTX_new(int a0) { return a0; }
static int EVP_MAC_init(int a0, int a1, int a2) { return a0; }
static int EVP_Q_mac(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int PKCS5_PBKDF2_HMAC(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int PKCS5_PBKDF2_HMAC_SHA1(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int EVP_BytesToKey(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int EVP_PBE_scrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9) { return a0; }
static int EVP_KDF_fetch(int a0, int a1) { return a0; }
static int EVP_KDF_CTX_new(int a0) { return a0; }
static int EVP_KDF_derive(int a0, int a1, int a2) { return a0; }
static int HKDF(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int PKCS12_key_gen_asc(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int PKCS5_pbe_set(int a0, int a1, int a2, int a3) { return a0; }
static int PKCS5_pbe2_set(int a0, int a1, int a2) { return a0; }
static int RAND_bytes(int a0) { return a0; }
static int RAND_bytes_ex(int a0, int a1) { return a0; }
static int RAND_pseudo_bytes(int a0) { return a0; }
static int BN_rand(int a0) { return a0; }
static int BN_pseudo_rand(int a0) { return a0; }
static int EVP_RAND_fetch(int a0, int a1) { return a0; }
static int EVP_RAND_generate(int a0, int a1) { return a0; }
static int RSA_new(void) { return 0; }
static int DSA_new(void) { return 0; }
static int DH_new(void) { return 0; }
static int EC_KEY_new(void) { return 0; }
static int EVP_PKEY_new(void) { return 0; }
static int RSA_generate_key(int a0, int a1) { return a0; }
static int RSA_generate_key_ex(int a0, int a1, int a2) { return a0; }
static int RSA_generate_multi_prime_key(int a0, int a1, int a2, int a3) { return a0; }
static int BN_set_word(int a0, int a1) { return a0; }
static int BN_dec2bn(int a0, int a1) { return a0; }
static int EVP_RSA_gen(int a0) { return a0; }
static int EVP_EC_gen(int a0) { return a0; }
static int EVP_PKEY_Q_keygen(int a0, int a1, int a2, int a3) { return a0; }
static int DSA_generate_parameters(int a0) { return a0; }
static int DSA_generate_parameters_ex(int a0, int a1) { return a0; }
static int DSA_generate_key(int a0) { return a0; }
static int DH_generate_parameters(int a0) { return a0; }
static int DH_generate_parameters_ex(int a0, int a1) { return a0; }
static int DH_new_by_nid(int a0) { return a0; }
static int DH_get_1024_160(void) { return 0; }
static int BN_get_rfc2409_prime_768(void) { return 0; }
static int DH_generate_key(int a0) { return a0; }
static int DH_compute_key(int a0, int a1, int a2) { return a0; }
static int EC_KEY_new_by_curve_name(int a0) { return a0; }
static int EC_KEY_new_by_curve_name_ex(int a0, int a1, int a2) { return a0; }
static int EC_GROUP_new_by_curve_name(int a0) { return a0; }
static int EC_GROUP_new_by_curve_name_ex(int a0, int a1, int a2) { return a0; }
static int EC_KEY_set_group(int a0, int a1) { return a0; }
static int EC_KEY_generate_key(int a0) { return a0; }
static int EVP_PKEY_assign_RSA(int a0, int a1) { return a0; }
static int EVP_PKEY_new_mac_key(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_PKEY_new_raw_private_key(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_PKEY_new_raw_private_key_ex(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_PKEY_new_raw_public_key(int a0) { return a0; }
static int EVP_PKEY_new_raw_public_key_ex(int a0, int a1) { return a0; }
static int EVP_PKEY_new_CMAC_key(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_PKEY_CTX_new_id(int a0) { return a0; }
static int EVP_PKEY_CTX_new_from_name(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_new(int a0) { return a0; }
static int EVP_PKEY_is_a(int a0, int a1) { return a0; }
static int EVP_PKEY_get_id(int a0) { return a0; }
static int EVP_MD_is_a(int a0, int a1) { return a0; }
static int EVP_CIPHER_is_a(int a0, int a1) { return a0; }
static int EVP_MD_get_type(int a0) { return a0; }
static int EVP_PKEY_CTX_new_from_pkey(int a0, int a1) { return a0; }
static int EVP_PKEY_keygen_init(int a0) { return a0; }
static int EVP_PKEY_sign_init_ex(int a0) { return a0; }
static int EVP_PKEY_keygen(int a0, int a1) { return a0; }
static int EVP_PKEY_derive(int a0, int a1) { return a0; }
static int EVP_PKEY_encapsulate(int a0, int a1, int a2, int a3) { return a0; }
static int EVP_PKEY_decapsulate(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_rsa_keygen_bits(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_rsa_keygen_pubexp(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_rsa_padding(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_signature_md(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_rsa_oaep_md_name(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_rsa_mgf1_md(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_rsa_mgf1_md_name(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_ec_paramgen_curve_nid(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_group_name(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_dh_nid(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set1_hkdf_salt(int a0, int a1, int a2) { return a0; }
static int EVP_PKEY_CTX_set1_hkdf_key(int a0, int a1, int a2) { return a0; }
static int EVP_PKEY_CTX_set1_pbe_pass(int a0, int a1, int a2) { return a0; }
static int EVP_PKEY_CTX_set_mac_key(int a0, int a1, int a2) { return a0; }
static int EVP_PKEY_CTX_set_scrypt_N(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_scrypt_r(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_set_scrypt_p(int a0, int a1) { return a0; }
static int EVP_PKEY_CTX_ctrl_str(int a0, int a1, int a2) { return a0; }
static int EVP_SIGNATURE_fetch(int a0, int a1) { return a0; }
static int RSA_public_encrypt(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int RSA_sign(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int RSA_padding_add_PKCS1_PSS(int a0, int a1, int a2, int a3) { return a0; }
static int RSA_padding_add_PKCS1_PSS_mgf1(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int RSA_verify_PKCS1_PSS(int a0, int a1, int a2, int a3) { return a0; }
static int RSA_verify_PKCS1_PSS_mgf1(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int RSA_padding_add_PKCS1_OAEP(int a0) { return a0; }
static int RSA_padding_add_PKCS1_OAEP_mgf1(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int ossl_rsa_padding_add_PKCS1_OAEP_mgf1_ex(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int RSA_padding_check_PKCS1_OAEP(int a0, int a1, int a2) { return a0; }
static int RSA_padding_check_PKCS1_OAEP_mgf1(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int RSA_padding_add_PKCS1_type_1(int a0) { return a0; }
static int RSA_padding_check_PKCS1_type_1(int a0, int a1, int a2) { return a0; }
static int ossl_rsa_padding_check_PKCS1_type_2_TLS(int a0, int a1, int a2, int a3) { return a0; }
static int DSA_sign(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int DSA_do_sign(int a0, int a1, int a2) { return a0; }
static int DSA_do_verify(int a0, int a1, int a2, int a3) { return a0; }
static int ECDSA_sign(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int ECDSA_sign_ex(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int ECDSA_do_sign(int a0, int a1, int a2) { return a0; }
static int ECDSA_do_sign_ex(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int ECDSA_do_verify(int a0, int a1, int a2, int a3) { return a0; }
static int ECDH_compute_key(int a0, int a1, int a2, int a3) { return a0; }
static int ED25519_sign(int a0, int a1, int a2, int a3) { return a0; }
static int ED25519_verify(int a0, int a1, int a2, int a3) { return a0; }
static int X25519(int a0, int a1, int a2) { return a0; }
static int X25519_keypair(int a0, int a1) { return a0; }
static int EVP_DigestSignInit(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int EVP_DigestSignInit_ex(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int EVP_SignInit(int a0, int a1) { return a0; }
static int EVP_SignFinal(int a0, int a1, int a2, int a3) { return a0; }
static int SSLv2_method(void) { return 0; }
static int SSLv2_server_method(void) { return 0; }
static int SSL_CTX_new(int a0) { return a0; }
static int SSL_CTX_new_ex(int a0, int a1, int a2) { return a0; }
static int SSL_CTX_set_ssl_version(int a0, int a1) { return a0; }
static int SSL_CTX_set_min_proto_version(int a0, int a1) { return a0; }
static int SSL_CTX_set_max_proto_version(int a0, int a1) { return a0; }
static int SSL_CTX_set_cipher_list(int a0, int a1) { return a0; }
static int SSL_CTX_set_ciphersuites(int a0, int a1) { return a0; }
static int SSL_CTX_set1_groups_list(int a0, int a1) { return a0; }
static int SSL_CTX_set1_groups(int a0, int a1) { return a0; }
static int SSL_CTX_set1_sigalgs_list(int a0, int a1) { return a0; }
static int SSL_CTX_set_tmp_ecdh(int a0, int a1) { return a0; }
static int SSL_CTX_set_tmp_dh(int a0, int a1) { return a0; }
static int SSL_CTX_set_verify(int a0, int a1, int a2) { return a0; }
static int SSL_CTX_set_cert_verify_callback(int a0, int a1) { return a0; }
static int X509_STORE_set_verify_cb(int a0, int a1) { return a0; }
static int X509_verify_cert(void) { return 0; }
static int OCSP_basic_verify(int a0, int a1, int a2, int a3) { return a0; }
static int CMS_verify(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int CMS_verify_receipt(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int TS_RESP_verify_signature(void) { return 0; }
static int X509_STORE_CTX_set_verify(int a0, int a1) { return a0; }
static int X509_STORE_set_flags(int a0, int a1) { return a0; }
static int SSL_add1_host(void) { return 0; }
static int SSL_CTX_set_options(int a0, int a1) { return a0; }
static int SSL_CONF_cmd(int a0, int a1, int a2) { return a0; }
static int X509_digest(int a0, int a1) { return a0; }
static int ASN1_digest(int a0, int a1) { return a0; }
static int ASN1_sign(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int ASN1_verify(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int OCSP_basic_sign(int a0, int a1, int a2, int a3) { return a0; }
static int OCSP_cert_to_id(int a0) { return a0; }
static int X509_sign(int a0, int a1, int a2) { return a0; }
static int X509_sign_ctx(int a0, int a1) { return a0; }
static int X509_verify(int a0, int a1) { return a0; }
static int PKCS7_encrypt(int a0, int a1, int a2) { return a0; }
static int CMS_EncryptedData_encrypt(int a0, int a1, int a2) { return a0; }
static int CMS_EncryptedData_set1_key(int a0, int a1, int a2) { return a0; }
static int CMS_EnvelopedData_create(int a0) { return a0; }
static int PKCS7_set_cipher(int a0, int a1) { return a0; }
static int PKCS7_set_digest(int a0, int a1) { return a0; }
static int PKCS7_add_signature(int a0, int a1, int a2, int a3) { return a0; }
static int CMS_decrypt(int a0, int a1) { return a0; }
static int CMS_decrypt_set1_key(int a0, int a1) { return a0; }
static int CMS_decrypt_set1_password(int a0, int a1) { return a0; }
static int CMS_add0_recipient_password(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int CMS_digest_create(int a0, int a1) { return a0; }
static int CMS_sign_receipt(int a0, int a1, int a2) { return a0; }
static int TS_RESP_CTX_set_signer_digest(int a0, int a1) { return a0; }
static int TS_RESP_CTX_set_signer_key(int a0, int a1) { return a0; }
static int SSL_CTX_set_srp_password(int a0, int a1) { return a0; }
static int SRP_create_verifier(int a0, int a1) { return a0; }
static int PKCS7_sign(int a0, int a1) { return a0; }

void all(void *a)
{
  EVP_aes_128_ecb();  /* expect-none: c.openssl.evp-cipher-sized */
  EVP_des_ecb();  /* expect-none: c.openssl.evp-cipher-mode */
  EVP_des_ede();  /* expect-none: c.openssl.evp-cipher-fixed */
  EVP_add_cipher(a);  /* expect-none: c.openssl.evp-add */
  EVP_aead_aes_128_gcm();  /* expect-none: c.openssl.evp-aead */
  EVP_CIPHER_fetch(a, a);  /* expect-none: c.openssl.evp-cipher-fetch */
  EVP_get_cipherbyname(a);  /* expect-none: c.openssl.evp-get-cipherbyname */
  EVP_get_cipherbynid(a);  /* expect-none: c.openssl.evp-get-cipherbynid */
  EVP_enc_null();  /* expect-none: c.openssl.evp-null */
  EVP_CIPHER_CTX_new();  /* expect-none: c.openssl.evp-cipher-ctx-new */
  EVP_EncryptInit(a, a, a, a);  /* expect-none: c.openssl.evp-encrypt-init */
  EVP_EncryptInit_ex(a, a, a, a, a);  /* expect-none: c.openssl.evp-encrypt-init-ex */
  EVP_EncryptInit_ex2(a, a, a, a);  /* expect-none: c.openssl.evp-encrypt-init-ex2 */
  EVP_CipherInit(a, a, a, a, a);  /* expect-none: c.openssl.evp-cipher-init */
  EVP_CipherInit_ex(a, a, a, a, a, a);  /* expect-none: c.openssl.evp-cipher-init-ex */
  EVP_EncryptInit_ex(a, null, a, a, null);  /* expect-none: c.openssl.evp-encrypt-init-rekey */
  EVP_CipherInit_ex(a, null, a, a, null, a);  /* expect-none: c.openssl.evp-cipher-init-rekey */
  EVP_EncryptInit(a, null, null, a);  /* expect-none: c.openssl.evp-init-again */
  EVP_CipherInit(a, null, null, a, a);  /* expect-none: c.openssl.evp-cipher-again */
  EVP_EncryptInit_ex(a, null, a, null, a);  /* expect-none: c.openssl.evp-encrypt-init-again */
  EVP_CipherInit_ex(a, null, a, null, a, a);  /* expect-none: c.openssl.evp-cipher-init-again */
  EVP_EncryptInit_ex(a, null, a, null, null);  /* expect-none: c.openssl.evp-encrypt-init-keep */
  EVP_CipherInit_ex(a, null, a, null, null, a);  /* expect-none: c.openssl.evp-cipher-init-keep */
  EVP_CipherInit_SKEY(a, a, a, a, a, a);  /* expect-none: c.openssl.evp-cipher-init-skey */
  EVP_SealInit(a, a, a, a, a);  /* expect-none: c.openssl.evp-seal-init */
  EVP_OpenInit(a, a, a, a, a);  /* expect-none: c.openssl.evp-open-init */
  EVP_AEAD_CTX_init(a, a, a, a);  /* expect-none: c.openssl.evp-aead-ctx-init */
  EVP_AEAD_CTX_new(a, a, a);  /* expect-none: c.openssl.evp-aead-ctx-new */
  EVP_AEAD_CTX_new();  /* expect-none: c.openssl.evp-aead-ctx-new-empty */
  EVP_AEAD_CTX_seal(a, a, a, a, a, a);  /* expect-none: c.openssl.evp-aead-ctx-seal */
  EVP_AEAD_CTX_open(a, a, a, a, a, a);  /* expect-none: c.openssl.evp-aead-ctx-open */
  BIO_set_cipher(a, a, a, a, a);  /* expect-none: c.openssl.bio-set-cipher */
  EVP_CIPHER_CTX_set_padding(a, a);  /* expect-none: c.openssl.evp-cipher-ctx-set-padding */
  EVP_CIPHER_CTX_set_key_length(a, a);  /* expect-none: c.openssl.evp-cipher-ctx-set-key-length */
  EVP_CIPHER_CTX_ctrl(a, EVP_CTRL_AEAD_SET_IVLEN, a);  /* expect-none: c.openssl.evp-cipher-ctx-ctrl-ivlen */
  EVP_CIPHER_CTX_ctrl(a, EVP_CTRL_AEAD_GET_TAG, a);  /* expect-none: c.openssl.evp-cipher-ctx-ctrl-tag */
  EVP_CIPHER_CTX_ctrl(a, EVP_CTRL_SET_RC2_KEY_BITS, a);  /* expect-none: c.openssl.evp-cipher-ctx-ctrl-rc2 */
  EVP_CIPHER_CTX_set_flags(a, EVP_CIPH_NO_PADDING);  /* expect-none: c.openssl.evp-cipher-ctx-set-flags-no-padding */
  EVP_CIPHER_CTX_rand_key(a, a);  /* expect-none: c.openssl.evp-cipher-ctx-rand-key */
  EVP_md2();  /* expect-none: c.openssl.evp-md */
  EVP_MD_fetch(a, a);  /* expect-none: c.openssl.evp-md-fetch */
  EVP_get_digestbyname(a);  /* expect-none: c.openssl.evp-get-digestbyname */
  EVP_get_digestbynid(a);  /* expect-none: c.openssl.evp-get-digestbynid */
  EVP_MD_CTX_new();  /* expect-none: c.openssl.evp-md-ctx-new */
  EVP_DigestInit(a, a);  /* expect-none: c.openssl.evp-digest-init */
  BIO_set_md(a, a);  /* expect-none: c.openssl.bio-set-md */
  EVP_Digest(a, a, a, a, a);  /* expect-none: c.openssl.evp-digest */
  EVP_Q_digest(a, a);  /* expect-none: c.openssl.evp-q-digest */
  MD2(a, a, a);  /* expect-none: c.openssl.digest */
  MD2_Init(a);  /* expect-none: c.openssl.digest-init */
  HMAC(a, a, a, a, a, a, a);  /* expect-none: c.openssl.hmac */
  HMAC_Init(a, a, a, a);  /* expect-none: c.openssl.hmac-init; expect-none: c.openssl.hmac-init-again */
  CMAC_Init(a, a, a, a);  /* expect-none: c.openssl.cmac-init */
  EVP_MAC_fetch(a, a);  /* expect-none: c.openssl.evp-mac-fetch */
  EVP_MAC_CTX_new(a);  /* expect-none: c.openssl.evp-mac-ctx-new */
  EVP_MAC_init(a, a, a);  /* expect-none: c.openssl.evp-mac-init */
  EVP_Q_mac(a, a, a, a, a, a, a);  /* expect-none: c.openssl.evp-q-mac */
  PKCS5_PBKDF2_HMAC(a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.pkcs5-pbkdf2-hmac */
  PKCS5_PBKDF2_HMAC_SHA1(a, a, a, a, a, a, a);  /* expect-none: c.openssl.pkcs5-pbkdf2-hmac-sha1 */
  EVP_BytesToKey(a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.evp-bytestokey */
  EVP_PBE_scrypt(a, a, a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.evp-pbe-scrypt */
  EVP_KDF_fetch(a, a);  /* expect-none: c.openssl.evp-kdf-fetch */
  EVP_KDF_CTX_new(a);  /* expect-none: c.openssl.evp-kdf-ctx-new */
  EVP_KDF_derive(a, a, a);  /* expect-none: c.openssl.evp-kdf-derive */
  HKDF(a, a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.hkdf */
  PKCS12_key_gen_asc(a, a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.pkcs12-key-gen */
  PKCS5_pbe_set(a, a, a, a);  /* expect-none: c.openssl.pkcs5-pbe-set */
  PKCS5_pbe2_set(a, a, a);  /* expect-none: c.openssl.pkcs5-pbe2-set */
  RAND_bytes(a);  /* expect-none: c.openssl.rand-bytes */
  RAND_bytes_ex(a, a);  /* expect-none: c.openssl.rand-bytes-ex */
  RAND_pseudo_bytes(a);  /* expect-none: c.openssl.rand-pseudo-bytes */
  BN_rand(a);  /* expect-none: c.openssl.bn-rand */
  BN_pseudo_rand(a);  /* expect-none: c.openssl.bn-pseudo-rand */
  EVP_RAND_fetch(a, a);  /* expect-none: c.openssl.evp-rand-fetch */
  EVP_RAND_generate(a, a);  /* expect-none: c.openssl.evp-rand-generate */
  RSA_new();  /* expect-none: c.openssl.rsa-new */
  DSA_new();  /* expect-none: c.openssl.dsa-new */
  DH_new();  /* expect-none: c.openssl.dh-new */
  EC_KEY_new();  /* expect-none: c.openssl.ec-key-new */
  EVP_PKEY_new();  /* expect-none: c.openssl.evp-pkey-new */
  RSA_generate_key(a, a);  /* expect-none: c.openssl.rsa-generate-key */
  RSA_generate_key_ex(a, a, a);  /* expect-none: c.openssl.rsa-generate-key-ex */
  RSA_generate_multi_prime_key(a, a, a, a);  /* expect-none: c.openssl.rsa-generate-multi-prime-key */
  BN_set_word(a, a);  /* expect-none: c.openssl.bn-set-word */
  BN_dec2bn(a, a);  /* expect-none: c.openssl.bn-dec2bn */
  EVP_RSA_gen(a);  /* expect-none: c.openssl.evp-rsa-gen */
  EVP_EC_gen(a);  /* expect-none: c.openssl.evp-ec-gen */
  EVP_PKEY_Q_keygen(a, a, a, a);  /* expect-none: c.openssl.evp-pkey-q-keygen */
  DSA_generate_parameters(a);  /* expect-none: c.openssl.dsa-generate-parameters */
  DSA_generate_parameters_ex(a, a);  /* expect-none: c.openssl.dsa-generate-parameters-ex */
  DSA_generate_key(a);  /* expect-none: c.openssl.dsa-generate-key */
  DH_generate_parameters(a);  /* expect-none: c.openssl.dh-generate-parameters */
  DH_generate_parameters_ex(a, a);  /* expect-none: c.openssl.dh-generate-parameters-ex */
  DH_new_by_nid(a);  /* expect-none: c.openssl.dh-new-by-nid */
  DH_get_1024_160();  /* expect-none: c.openssl.dh-get-group */
  BN_get_rfc2409_prime_768();  /* expect-none: c.openssl.bn-get-prime */
  DH_generate_key(a);  /* expect-none: c.openssl.dh-generate-key */
  DH_compute_key(a, a, a);  /* expect-none: c.openssl.dh-compute-key */
  EC_KEY_new_by_curve_name(a);  /* expect-none: c.openssl.ec-key-new-by-curve-name */
  EC_KEY_new_by_curve_name_ex(a, a, a);  /* expect-none: c.openssl.ec-key-new-by-curve-name-ex */
  EC_GROUP_new_by_curve_name(a);  /* expect-none: c.openssl.ec-group-new-by-curve-name */
  EC_GROUP_new_by_curve_name_ex(a, a, a);  /* expect-none: c.openssl.ec-group-new-by-curve-name-ex */
  EC_KEY_set_group(a, a);  /* expect-none: c.openssl.ec-key-set-group */
  EC_KEY_generate_key(a);  /* expect-none: c.openssl.ec-key-generate-key */
  EVP_PKEY_assign_RSA(a, a);  /* expect-none: c.openssl.evp-pkey-assign */
  EVP_PKEY_new_mac_key(a, a, a, a);  /* expect-none: c.openssl.evp-pkey-new-mac-key */
  EVP_PKEY_new_raw_private_key(a, a, a, a);  /* expect-none: c.openssl.evp-pkey-new-raw-private-key */
  EVP_PKEY_new_raw_private_key_ex(a, a, a, a, a);  /* expect-none: c.openssl.evp-pkey-new-raw-private-key-ex */
  EVP_PKEY_new_raw_public_key(a);  /* expect-none: c.openssl.evp-pkey-new-raw-public-key */
  EVP_PKEY_new_raw_public_key_ex(a, a);  /* expect-none: c.openssl.evp-pkey-new-raw-public-key-ex */
  EVP_PKEY_new_CMAC_key(a, a, a, a);  /* expect-none: c.openssl.evp-pkey-new-cmac-key */
  EVP_PKEY_CTX_new_id(a);  /* expect-none: c.openssl.evp-pkey-ctx-new-id */
  EVP_PKEY_CTX_new_from_name(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-new-from-name */
  EVP_PKEY_CTX_new(a);  /* expect-none: c.openssl.evp-pkey-ctx-new */
  EVP_PKEY_is_a(a, a);  /* expect-none: c.openssl.evp-pkey-is-a */
  EVP_PKEY_get_id(a);  /* expect-none: c.openssl.evp-pkey-get-id */
  EVP_MD_is_a(a, a);  /* expect-none: c.openssl.evp-md-is-a */
  EVP_CIPHER_is_a(a, a);  /* expect-none: c.openssl.evp-cipher-is-a */
  EVP_MD_get_type(a);  /* expect-none: c.openssl.evp-get-nid */
  EVP_PKEY_CTX_new_from_pkey(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-new-from-pkey */
  EVP_PKEY_keygen_init(a);  /* expect-none: c.openssl.evp-pkey-init */
  EVP_PKEY_sign_init_ex(a);  /* expect-none: c.openssl.evp-pkey-init-ex */
  EVP_PKEY_keygen(a, a);  /* expect-none: c.openssl.evp-pkey-keygen */
  EVP_PKEY_derive(a, a);  /* expect-none: c.openssl.evp-pkey-derive */
  EVP_PKEY_encapsulate(a, a, a, a);  /* expect-none: c.openssl.evp-pkey-encapsulate */
  EVP_PKEY_decapsulate(a, a);  /* expect-none: c.openssl.evp-pkey-decapsulate */
  EVP_PKEY_CTX_set_rsa_keygen_bits(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-bits */
  EVP_PKEY_CTX_set_rsa_keygen_pubexp(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-pubexp */
  EVP_PKEY_CTX_set_rsa_padding(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-padding */
  EVP_PKEY_CTX_set_signature_md(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-md */
  EVP_PKEY_CTX_set_rsa_oaep_md_name(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-md-name */
  EVP_PKEY_CTX_set_rsa_mgf1_md(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-mgf1-md */
  EVP_PKEY_CTX_set_rsa_mgf1_md_name(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-mgf1-md-name */
  EVP_PKEY_CTX_set_ec_paramgen_curve_nid(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-curve */
  EVP_PKEY_CTX_set_group_name(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-group-name */
  EVP_PKEY_CTX_set_dh_nid(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-dh-nid */
  EVP_PKEY_CTX_set1_hkdf_salt(a, a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-salt */
  EVP_PKEY_CTX_set1_hkdf_key(a, a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-secret */
  EVP_PKEY_CTX_set1_pbe_pass(a, a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-pass */
  EVP_PKEY_CTX_set_mac_key(a, a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-mac-key */
  EVP_PKEY_CTX_set_scrypt_N(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-scrypt-n */
  EVP_PKEY_CTX_set_scrypt_r(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-scrypt-r */
  EVP_PKEY_CTX_set_scrypt_p(a, a);  /* expect-none: c.openssl.evp-pkey-ctx-set-scrypt-p */
  EVP_PKEY_CTX_ctrl_str(a, rsa_keygen_bits, a);  /* expect-none: c.openssl.evp-pkey-ctx-ctrl-str-bits */
  EVP_PKEY_CTX_ctrl_str(a, ec_paramgen_curve, a);  /* expect-none: c.openssl.evp-pkey-ctx-ctrl-str-curve */
  EVP_PKEY_CTX_ctrl_str(a, rsa_padding_mode, a);  /* expect-none: c.openssl.evp-pkey-ctx-ctrl-str-padding */
  EVP_PKEY_CTX_ctrl_str(a, digest, a);  /* expect-none: c.openssl.evp-pkey-ctx-ctrl-str-digest */
  EVP_SIGNATURE_fetch(a, a);  /* expect-none: c.openssl.evp-asym-fetch */
  RSA_public_encrypt(a, a, a, a, a);  /* expect-none: c.openssl.rsa-crypt */
  RSA_public_encrypt(a, a, a, a, RSA_NO_PADDING);  /* expect-none: c.openssl.rsa-crypt-raw */
  RSA_sign(a, a, a, a, a, a);  /* expect-none: c.openssl.rsa-sign */
  RSA_padding_add_PKCS1_PSS(a, a, a, a);  /* expect-none: c.openssl.rsa-padding-pss */
  RSA_padding_add_PKCS1_PSS_mgf1(a, a, a, a, a);  /* expect-none: c.openssl.rsa-padding-pss-mgf1 */
  RSA_verify_PKCS1_PSS(a, a, a, a);  /* expect-none: c.openssl.rsa-verify-pss */
  RSA_verify_PKCS1_PSS_mgf1(a, a, a, a, a);  /* expect-none: c.openssl.rsa-verify-pss-mgf1 */
  RSA_padding_add_PKCS1_OAEP(a);  /* expect-none: c.openssl.rsa-padding-oaep */
  RSA_padding_add_PKCS1_OAEP_mgf1(a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.rsa-padding-oaep-mgf1 */
  ossl_rsa_padding_add_PKCS1_OAEP_mgf1_ex(a, a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.rsa-padding-oaep-mgf1-ex */
  RSA_padding_check_PKCS1_OAEP(a, a, a);  /* expect-none: c.openssl.rsa-check-oaep */
  RSA_padding_check_PKCS1_OAEP_mgf1(a, a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.rsa-check-oaep-mgf1 */
  RSA_padding_add_PKCS1_type_1(a);  /* expect-none: c.openssl.rsa-padding-pkcs1 */
  RSA_padding_check_PKCS1_type_1(a, a, a);  /* expect-none: c.openssl.rsa-check-pkcs1 */
  ossl_rsa_padding_check_PKCS1_type_2_TLS(a, a, a, a);  /* expect-none: c.openssl.rsa-check-pkcs1-tls */
  DSA_sign(a, a, a, a, a, a);  /* expect-none: c.openssl.dsa-sign */
  DSA_do_sign(a, a, a);  /* expect-none: c.openssl.dsa-do-sign */
  DSA_do_verify(a, a, a, a);  /* expect-none: c.openssl.dsa-do-verify */
  ECDSA_sign(a, a, a, a, a, a);  /* expect-none: c.openssl.ecdsa-sign */
  ECDSA_sign_ex(a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.ecdsa-sign-ex */
  ECDSA_do_sign(a, a, a);  /* expect-none: c.openssl.ecdsa-do-sign */
  ECDSA_do_sign_ex(a, a, a, a, a);  /* expect-none: c.openssl.ecdsa-do-sign-ex */
  ECDSA_do_verify(a, a, a, a);  /* expect-none: c.openssl.ecdsa-do-verify */
  ECDH_compute_key(a, a, a, a);  /* expect-none: c.openssl.ecdh-compute-key */
  ED25519_sign(a, a, a, a);  /* expect-none: c.openssl.ed25519-sign */
  ED25519_verify(a, a, a, a);  /* expect-none: c.openssl.ed25519-verify */
  X25519(a, a, a);  /* expect-none: c.openssl.x25519 */
  X25519_keypair(a, a);  /* expect-none: c.openssl.x25519-keypair */
  EVP_DigestSignInit(a, a, a, a, a);  /* expect-none: c.openssl.evp-digest-sign-init */
  EVP_DigestSignInit_ex(a, a, a, a, a, a);  /* expect-none: c.openssl.evp-digest-sign-init-ex */
  EVP_SignInit(a, a);  /* expect-none: c.openssl.evp-sign-init */
  EVP_SignFinal(a, a, a, a);  /* expect-none: c.openssl.evp-sign-final */
  SSLv2_method();  /* expect-none: c.openssl.ssl-method */
  SSLv2_server_method();  /* expect-none: c.openssl.ssl-server-method */
  SSL_CTX_new(a);  /* expect-none: c.openssl.ssl-ctx-new */
  SSL_CTX_new_ex(a, a, a);  /* expect-none: c.openssl.ssl-ctx-new-ex */
  SSL_CTX_set_ssl_version(a, a);  /* expect-none: c.openssl.ssl-ctx-set-method */
  SSL_CTX_set_min_proto_version(a, a);  /* expect-none: c.openssl.ssl-ctx-set-min-proto-version */
  SSL_CTX_set_max_proto_version(a, a);  /* expect-none: c.openssl.ssl-ctx-set-max-proto-version */
  SSL_CTX_set_cipher_list(a, a);  /* expect-none: c.openssl.ssl-ctx-set-cipher-list */
  SSL_CTX_set_ciphersuites(a, a);  /* expect-none: c.openssl.ssl-ctx-set-ciphersuites */
  SSL_CTX_set1_groups_list(a, a);  /* expect-none: c.openssl.ssl-ctx-set1-groups-list */
  SSL_CTX_set1_groups(a, a);  /* expect-none: c.openssl.ssl-ctx-set1-groups */
  SSL_CTX_set1_sigalgs_list(a, a);  /* expect-none: c.openssl.ssl-ctx-set1-sigalgs-list */
  SSL_CTX_set_tmp_ecdh(a, a);  /* expect-none: c.openssl.ssl-ctx-set-tmp-ecdh */
  SSL_CTX_set_tmp_dh(a, a);  /* expect-none: c.openssl.ssl-ctx-set-tmp-dh */
  SSL_CTX_set_verify(a, a, a);  /* expect-none: c.openssl.ssl-ctx-set-verify */
  SSL_CTX_set_cert_verify_callback(a, a);  /* expect-none: c.openssl.ssl-ctx-set-cert-verify-callback */
  X509_STORE_set_verify_cb(a, a);  /* expect-none: c.openssl.x509-store-set-verify-cb */
  X509_verify_cert();  /* expect-none: c.openssl.x509-verify-cert */
  OCSP_basic_verify(a, a, a, a);  /* expect-none: c.openssl.ocsp-verify */
  CMS_verify(a, a, a, a, a, a);  /* expect-none: c.openssl.cms-verify */
  CMS_verify_receipt(a, a, a, a, a);  /* expect-none: c.openssl.cms-verify-receipt */
  TS_RESP_verify_signature();  /* expect-none: c.openssl.ts-verify */
  X509_STORE_CTX_set_verify(a, a);  /* expect-none: c.openssl.x509-store-ctx-set-verify */
  X509_STORE_set_flags(a, X509_V_FLAG_CRL_CHECK);  /* expect-none: c.openssl.x509-check-revocation */
  SSL_add1_host();  /* expect-none: c.openssl.ssl-set1-host */
  SSL_CTX_set_options(a, SSL_OP_NO_TLSv1_2);  /* expect-none: c.openssl.ssl-ctx-set-options-above-tls12 */
  SSL_CTX_set_options(a, SSL_OP_NO_TLSv1_1);  /* expect-none: c.openssl.ssl-ctx-set-options-no-tls11 */
  SSL_CONF_cmd(a, MinProtocol, a);  /* expect-none: c.openssl.ssl-conf-min-protocol */
  SSL_CONF_cmd(a, MaxProtocol, a);  /* expect-none: c.openssl.ssl-conf-max-protocol */
  SSL_CONF_cmd(a, CipherString, a);  /* expect-none: c.openssl.ssl-conf-cipher-string */
  SSL_CONF_cmd(a, Ciphersuites, a);  /* expect-none: c.openssl.ssl-conf-ciphersuites */
  SSL_CONF_cmd(a, Groups, a);  /* expect-none: c.openssl.ssl-conf-groups */
  SSL_CONF_cmd(a, SignatureAlgorithms, a);  /* expect-none: c.openssl.ssl-conf-sigalgs */
  X509_digest(a, a);  /* expect-none: c.openssl.x509-digest */
  ASN1_digest(a, a);  /* expect-none: c.openssl.asn1-digest */
  ASN1_sign(a, a, a, a, a, a, a);  /* expect-none: c.openssl.asn1-sign */
  ASN1_verify(a, a, a, a, a);  /* expect-none: c.openssl.asn1-verify */
  OCSP_basic_sign(a, a, a, a);  /* expect-none: c.openssl.ocsp-sign */
  OCSP_cert_to_id(a);  /* expect-none: c.openssl.ocsp-cert-to-id */
  X509_sign(a, a, a);  /* expect-none: c.openssl.x509-sign */
  X509_sign_ctx(a, a);  /* expect-none: c.openssl.x509-sign-ctx */
  X509_verify(a, a);  /* expect-none: c.openssl.x509-verify */
  PKCS7_encrypt(a, a, a);  /* expect-none: c.openssl.cms-encrypt */
  CMS_EncryptedData_encrypt(a, a, a);  /* expect-none: c.openssl.cms-encrypteddata-encrypt */
  CMS_EncryptedData_set1_key(a, a, a);  /* expect-none: c.openssl.cms-encrypteddata-set1-key */
  CMS_EnvelopedData_create(a);  /* expect-none: c.openssl.cms-enveloped-create */
  PKCS7_set_cipher(a, a);  /* expect-none: c.openssl.pkcs7-set-cipher */
  PKCS7_set_digest(a, a);  /* expect-none: c.openssl.pkcs7-set-digest */
  PKCS7_add_signature(a, a, a, a);  /* expect-none: c.openssl.pkcs7-add-signature */
  CMS_decrypt(a, a);  /* expect-none: c.openssl.cms-decrypt */
  CMS_decrypt(a, null);  /* expect-none: c.openssl.cms-decrypt-nokey */
  CMS_decrypt_set1_key(a, a);  /* expect-none: c.openssl.cms-decrypt-set1-key */
  CMS_decrypt_set1_password(a, a);  /* expect-none: c.openssl.cms-decrypt-set1-password */
  CMS_add0_recipient_password(a, a, a, a, a);  /* expect-none: c.openssl.cms-add0-recipient-password */
  CMS_digest_create(a, a);  /* expect-none: c.openssl.cms-digest-create */
  CMS_sign_receipt(a, a, a);  /* expect-none: c.openssl.cms-sign-receipt */
  TS_RESP_CTX_set_signer_digest(a, a);  /* expect-none: c.openssl.ts-signer-digest */
  TS_RESP_CTX_set_signer_key(a, a);  /* expect-none: c.openssl.ts-signer-key */
  SSL_CTX_set_srp_password(a, a);  /* expect-none: c.openssl.ssl-srp */
  SRP_create_verifier(a, a);  /* expect-none: c.openssl.srp-verifier */
  PKCS7_sign(a, a);  /* expect-none: c.openssl.cms-sign */
  EVP_MD_CTX_get0_md(a);  /* expect-none: c.openssl.evp-md-ctx-md */
}
