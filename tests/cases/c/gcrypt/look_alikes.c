/* Functions and types of our own that are called like those of the library. */
static int gcry_cipher_open(int a0, int a1, int a2) { return a0; }
static int gcry_cipher_setkey(int a0, int a1, int a2) { return a0; }
static int gcry_cipher_setiv(int a0, int a1, int a2) { return a0; }
static int gcry_cipher_map_name(int a0) { return a0; }
static int gcry_md_open(int a0, int a1) { return a0; }
static int gcry_md_enable(int a0, int a1) { return a0; }
static int gcry_md_setkey(int a0, int a1, int a2) { return a0; }
static int gcry_md_hash_buffer(int a0) { return a0; }
static int gcry_md_hash_buffers(int a0) { return a0; }
static int gcry_mac_open(int a0, int a1) { return a0; }
static int gcry_mac_setkey(int a0, int a1, int a2) { return a0; }
static int gcry_mac_setiv(int a0, int a1, int a2) { return a0; }
static int gcry_kdf_derive(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int gcry_sexp_build(int a0, int a1, int a2) { return a0; }
static int gcry_sexp_new(int a0, int a1) { return a0; }
static int gcry_pk_genkey(int a0, int a1) { return a0; }
static int gcry_pk_sign(int a0, int a1, int a2) { return a0; }
static int gcry_pk_verify(int a0, int a1, int a2) { return a0; }
static int gcry_pk_encrypt(int a0, int a1, int a2) { return a0; }
static int gcry_pk_decrypt(int a0, int a1, int a2) { return a0; }
static int gcry_randomize(int a0) { return a0; }
static int gcry_random_bytes(void) { return 0; }
static int gcry_mpi_randomize(int a0) { return a0; }

void all(void *a)
{
  gcry_cipher_open(a, a, a);  /* expect-none: c.gcrypt.cipher-open */
  gcry_cipher_open(a, a, GCRY_CIPHER_MODE_POLY1305);  /* expect-none: c.gcrypt.cipher-open-poly1305 */
  gcry_cipher_setkey(a, a, a);  /* expect-none: c.gcrypt.cipher-setkey */
  gcry_cipher_setiv(a, a, a);  /* expect-none: c.gcrypt.cipher-setiv */
  gcry_cipher_map_name(a);  /* expect-none: c.gcrypt.map-name */
  gcry_md_open(a, a);  /* expect-none: c.gcrypt.md-open */
  gcry_md_open(a, a, GCRY_MD_FLAG_HMAC);  /* expect-none: c.gcrypt.md-open-hmac */
  gcry_md_enable(a, a);  /* expect-none: c.gcrypt.md-enable */
  gcry_md_setkey(a, a, a);  /* expect-none: c.gcrypt.md-setkey */
  gcry_md_hash_buffer(a);  /* expect-none: c.gcrypt.md-hash-buffer */
  gcry_md_hash_buffers(a);  /* expect-none: c.gcrypt.md-hash-buffers */
  gcry_md_hash_buffers(a, GCRY_MD_FLAG_HMAC);  /* expect-none: c.gcrypt.md-hash-buffers-hmac */
  gcry_mac_open(a, a);  /* expect-none: c.gcrypt.mac-open */
  gcry_mac_setkey(a, a, a);  /* expect-none: c.gcrypt.mac-setkey */
  gcry_mac_setiv(a, a, a);  /* expect-none: c.gcrypt.mac-setiv */
  gcry_kdf_derive(a, a, a, a, a, a, a, a, a);  /* expect-none: c.gcrypt.kdf-derive */
  gcry_kdf_derive(a, a, GCRY_KDF_SCRYPT, a, a, a, a, a, a);  /* expect-none: c.gcrypt.kdf-derive-scrypt */
  gcry_sexp_build(a, a, a);  /* expect-none: c.gcrypt.sexp-build */
  gcry_sexp_new(a, a);  /* expect-none: c.gcrypt.sexp-new */
  gcry_pk_genkey(a, a);  /* expect-none: c.gcrypt.pk-genkey */
  gcry_pk_sign(a, a, a);  /* expect-none: c.gcrypt.pk-sign */
  gcry_pk_verify(a, a, a);  /* expect-none: c.gcrypt.pk-verify */
  gcry_pk_encrypt(a, a, a);  /* expect-none: c.gcrypt.pk-encrypt */
  gcry_pk_decrypt(a, a, a);  /* expect-none: c.gcrypt.pk-decrypt */
  gcry_randomize(a);  /* expect-none: c.gcrypt.randomize */
  gcry_random_bytes();  /* expect-none: c.gcrypt.random-bytes */
  gcry_mpi_randomize(a);  /* expect-none: c.gcrypt.mpi-randomize */
}
