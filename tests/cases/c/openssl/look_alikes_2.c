/* Functions and types of our own that are called like those of the library. */
static int PKCS7_sign(int a0, int a1) { return a0; }
static int PKCS7_sign_add_signer(int a0, int a1, int a2, int a3) { return a0; }
static int PKCS12_create(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int PKCS12_parse(int a0, int a1) { return a0; }
static int PEM_write_bio_PrivateKey(int a0, int a1, int a2, int a3) { return a0; }
static int PEM_write_bio_RSAPrivateKey(int a0, int a1, int a2, int a3) { return a0; }
static int BIO_new_file(void) { return 0; }
static int BIO_read_filename(int a0) { return a0; }
static int PEM_read_PrivateKey(int a0, int a1, int a2, int a3) { return a0; }
static int PEM_read_bio_PrivateKey(int a0, int a1, int a2, int a3) { return a0; }
static int PEM_read_RSAPrivateKey(int a0, int a1, int a2, int a3) { return a0; }
static int PEM_read_bio_RSAPrivateKey(int a0, int a1, int a2, int a3) { return a0; }
static int d2i_PrivateKey(int a0) { return a0; }
static int EVP_CIPHER_asn1_to_param(int a0, int a1) { return a0 + a1; }
static int d2i_PublicKey(int a0, int a1) { return a0 + a1; }
static int d2i_AutoPrivateKey(void) { return 0; }
static int d2i_RSAPrivateKey(void) { return 0; }
static int SSL_CTX_use_PrivateKey_file(void) { return 0; }
static int SSL_CTX_set_default_passwd_cb_userdata(int a0, int a1) { return a0; }
static int AES_set_encrypt_key(int a0, int a1, int a2) { return a0; }
static int AES_encrypt(int a0, int a1, int a2) { return a0; }
static int AES_ecb_encrypt(int a0, int a1, int a2, int a3) { return a0; }
static int AES_cbc_encrypt(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int AES_cfb128_encrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int AES_ofb128_encrypt(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int BF_ecb_encrypt(int a0, int a1, int a2, int a3) { return a0; }
static int IDEA_ecb_encrypt(int a0, int a1, int a2) { return a0; }
static int AES_wrap_key(int a0) { return a0; }
static int DES_set_key(int a0, int a1) { return a0; }
static int DES_cfb_encrypt(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int DES_xcbc_encrypt(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int DES_ecb3_encrypt(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int DES_ecb2_encrypt(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int DES_ede3_cbc_encrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int DES_ede2_cbc_encrypt(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int DES_encrypt1(int a0, int a1) { return a0; }
static int DES_encrypt3(int a0, int a1) { return a0; }
static int DES_cbc_cksum(int a0, int a1, int a2, int a3) { return a0; }
static int DES_crypt(int a0, int a1) { return a0; }
static int DES_random_key(int a0) { return a0; }
static int DES_string_to_key(int a0, int a1) { return a0; }
static int RC4_set_key(int a0, int a1, int a2) { return a0; }
static int RC2_set_key(int a0, int a1, int a2, int a3) { return a0; }
static int BF_set_key(int a0, int a1, int a2) { return a0; }
static int IDEA_set_encrypt_key(int a0, int a1) { return a0; }
static int Camellia_set_key(int a0, int a1, int a2) { return a0; }

void all(void *a)
{
  PKCS7_sign(a, null);  /* expect-none: c.openssl.cms-sign-nobody */
  PKCS7_sign_add_signer(a, a, a, a);  /* expect-none: c.openssl.cms-add1-signer */
  PKCS12_create(a, a, a, a, a, a, a, a);  /* expect-none: c.openssl.pkcs12-create */
  PKCS12_parse(a, a);  /* expect-none: c.openssl.pkcs12-parse */
  PEM_write_bio_PrivateKey(a, a, a, a);  /* expect-none: c.openssl.pem-write-private-key */
  PEM_write_bio_PrivateKey(a, a, a, null, a, a, a);  /* expect-none: c.openssl.pem-write-private-key-data */
  PEM_write_bio_RSAPrivateKey(a, a, a, a);  /* expect-none: c.openssl.pem-write-private-key-of */
  PEM_write_bio_RSAPrivateKey(a, a, a, null, a, a, a);  /* expect-none: c.openssl.pem-write-private-key-of-data */
  BIO_new_file();  /* expect-none: c.openssl.bio-new-file */
  BIO_read_filename(a);  /* expect-none: c.openssl.bio-read-filename */
  PEM_read_PrivateKey(a, a, a, a);  /* expect-none: c.openssl.pem-read-private-key-file */
  PEM_read_bio_PrivateKey(a, a, a, a);  /* expect-none: c.openssl.pem-read-private-key */
  PEM_read_bio_PrivateKey(null);  /* expect-none: c.openssl.pem-read-no-private-key */
  PEM_read_RSAPrivateKey(a, a, a, a);  /* expect-none: c.openssl.pem-read-private-key-of-file */
  PEM_read_bio_RSAPrivateKey(a, a, a, a);  /* expect-none: c.openssl.pem-read-private-key-of */
  d2i_PrivateKey(a);  /* expect-none: c.openssl.d2i-private-key */
  EVP_CIPHER_asn1_to_param(a, a);  /* expect-none: c.openssl.evp-cipher-asn1-to-param */
  d2i_PublicKey(a, null);  /* expect-none: c.openssl.d2i-public-key */
  d2i_AutoPrivateKey();  /* expect-none: c.openssl.d2i-private-key-auto */
  d2i_RSAPrivateKey();  /* expect-none: c.openssl.d2i-private-key-of */
  SSL_CTX_use_PrivateKey_file();  /* expect-none: c.openssl.ssl-ctx-use-private-key-file */
  SSL_CTX_set_default_passwd_cb_userdata(a, a);  /* expect-none: c.openssl.ssl-ctx-set-default-passwd */
  AES_set_encrypt_key(a, a, a);  /* expect-none: c.openssl.aes-set-key */
  AES_encrypt(a, a, a);  /* expect-none: c.openssl.aes-block */
  AES_ecb_encrypt(a, a, a, a);  /* expect-none: c.openssl.aes-ecb */
  AES_cbc_encrypt(a, a, a, a, a, a);  /* expect-none: c.openssl.block-cbc */
  AES_cfb128_encrypt(a, a, a, a, a, a, a);  /* expect-none: c.openssl.block-cfb */
  AES_ofb128_encrypt(a, a, a, a, a, a);  /* expect-none: c.openssl.block-ofb */
  BF_ecb_encrypt(a, a, a, a);  /* expect-none: c.openssl.block-ecb */
  IDEA_ecb_encrypt(a, a, a);  /* expect-none: c.openssl.idea-ecb */
  AES_wrap_key(a);  /* expect-none: c.openssl.aes-wrap */
  DES_set_key(a, a);  /* expect-none: c.openssl.des-set-key */
  DES_cfb_encrypt(a, a, a, a, a, a);  /* expect-none: c.openssl.des-cfb-bits */
  DES_xcbc_encrypt(a, a, a, a, a);  /* expect-none: c.openssl.des-xcbc */
  DES_ecb3_encrypt(a, a, a, a, a, a);  /* expect-none: c.openssl.des-ecb3 */
  DES_ecb2_encrypt(a, a, a, a, a);  /* expect-none: c.openssl.des-ecb2 */
  DES_ede3_cbc_encrypt(a, a, a, a, a, a, a);  /* expect-none: c.openssl.des-ede3 */
  DES_ede2_cbc_encrypt(a, a, a, a, a, a);  /* expect-none: c.openssl.des-ede2 */
  DES_encrypt1(a, a);  /* expect-none: c.openssl.des-block */
  DES_encrypt3(a, a);  /* expect-none: c.openssl.des3-block */
  DES_cbc_cksum(a, a, a, a);  /* expect-none: c.openssl.des-cbc-cksum */
  DES_crypt(a, a);  /* expect-none: c.openssl.des-crypt */
  DES_random_key(a);  /* expect-none: c.openssl.des-random-key */
  DES_string_to_key(a, a);  /* expect-none: c.openssl.des-string-to-key */
  RC4_set_key(a, a, a);  /* expect-none: c.openssl.rc4-set-key */
  RC2_set_key(a, a, a, a);  /* expect-none: c.openssl.rc2-set-key */
  BF_set_key(a, a, a);  /* expect-none: c.openssl.variable-set-key */
  IDEA_set_encrypt_key(a, a);  /* expect-none: c.openssl.fixed-set-key */
  Camellia_set_key(a, a, a);  /* expect-none: c.openssl.sized-set-key */
}
