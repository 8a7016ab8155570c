#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>
#include <string.h>

/* Nobody sets these: a condition on them is decided. */
static int five = 5;
static int turned = 1;
static int handed = 1;
void toggle(int *p);
void use_them(void) {
  toggle(&handed);
}
int constant_conditions(RSA *k, BIGNUM *e) {
  int bits = 1024;
  if (five == 5) bits = 3072;
  return RSA_generate_key_ex(k, bits, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=3072 */
}
int open_condition(RSA *k, BIGNUM *e) {
  int bits = 1024;
  if (handed) bits = 4096;
  /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
  return RSA_generate_key_ex(k, bits, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=4096 */
}
void turn(void) {
  turned = 0;
}
int turned_condition(RSA *k, BIGNUM *e) {
  int bits = 1024;
  if (turned) bits = 2048;
  /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
  return RSA_generate_key_ex(k, bits, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=2048 */
}

/* The file itself says which branch there is. */
#define USE_MODERN 1
#if USE_MODERN
#define DIGEST EVP_sha256()
#else
#define DIGEST EVP_md5()
#endif
#define LEVEL 3
int by_macro(const void *p, size_t n, unsigned char *md) {
#if LEVEL < 2
  const EVP_MD *other = EVP_md4(); /* expect-none */
#else
  const EVP_MD *other = EVP_sha512();
#endif
  EVP_Digest(p, n, md, NULL, other, NULL);          /* expect: c.openssl.evp-digest algorithm=SHA-512 */
  return EVP_Digest(p, n, md, NULL, DIGEST, NULL); /* expect: c.openssl.evp-digest algorithm=SHA-256 */
}
#ifndef FROM_OUTSIDE
#define FROM_OUTSIDE 1
#endif
int by_build(const void *p, size_t n, unsigned char *md) {
#if FROM_OUTSIDE
  return EVP_Digest(p, n, md, NULL, EVP_sha256(), NULL); /* expect: c.openssl.evp-digest algorithm=SHA-256 */
#else
  return EVP_Digest(p, n, md, NULL, EVP_md5(), NULL); /* expect: c.openssl.evp-digest algorithm=MD5 */
#endif
}

/* A function that a record holds sets the record. */
typedef struct visitor {
  void (*visit)(struct visitor *self);
  int bits;
} visitor;
static void set_bits(visitor *self) {
  self->bits = 1024;
}
static void apply(visitor *v) {
  v->visit(v);
}
int by_member_function(RSA *k, BIGNUM *e) {
  visitor v = {set_bits, 3072};
  apply(&v);
  return RSA_generate_key_ex(k, v.bits, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}
static void set_number(int *out) {
  *out = 1024;
}
static void hand_on(int *out) {
  set_number(out);
}
int by_two_calls(RSA *k, BIGNUM *e) {
  int bits = 3072;
  hand_on(&bits);
  return RSA_generate_key_ex(k, bits, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}

/* Members of a union are one place, those of a struct are not. */
typedef union {
  int first;
  int second;
} one_place;
typedef struct {
  int first;
  int second;
} two_places;
int by_union(RSA *k, BIGNUM *e) {
  one_place u;
  two_places s;
  u.first = 1024;
  s.second = 3072;
  s.first = 512;
  RSA_generate_key_ex(k, s.second, e, NULL);        /* expect: c.openssl.rsa-generate-key-ex key_bits=3072 */
  return RSA_generate_key_ex(k, u.second, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}

/* One record over another. */
struct options {
  int bits;
};
int by_copy(RSA *k, BIGNUM *e) {
  struct options a, b;
  a.bits = 1024;
  b.bits = 3072;
  memcpy(&b, &a, sizeof b);
  return RSA_generate_key_ex(k, b.bits, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}

/* What one function puts into a variable of the file, another reads. */
static const EVP_MD *kept;
static void keep(void) {
  kept = EVP_md5();
}
int by_file(const void *p, size_t n, unsigned char *md) {
  keep();
  return EVP_Digest(p, n, md, NULL, kept, NULL); /* expect: c.openssl.evp-digest algorithm=MD5 */
}

/* Callbacks that always say yes, whatever they call, and one that hands on. */
static int logs(int ok, X509_STORE_CTX *store) {
  print_subject(X509_STORE_CTX_get_current_cert(store));
  return 1;
}
static int overrules(int ok, X509_STORE_CTX *store) {
  if (!ok) print_subject(X509_STORE_CTX_get_current_cert(store));
  ok = 1;
  return ok;
}
static int hands_on(int ok, X509_STORE_CTX *store) {
  print_subject(X509_STORE_CTX_get_current_cert(store));
  return ok;
}
void callbacks(SSL_CTX *ctx, X509_STORE *store) {
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, logs);      /* expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled */
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, overrules); /* expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled */
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, hands_on);  /* expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled */
  X509_STORE_set_verify_cb(store, hands_on);           /* expect: c.openssl.x509-store-set-verify-cb certificate_check=enabled */
}

/* What another value takes the place of before it is used is no use. */
int replaced(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
  const EVP_CIPHER *cipher = EVP_des_cbc(); /* expect-none */
  cipher = EVP_aes_256_gcm();
  return EVP_EncryptInit_ex(ctx, cipher, NULL, key, iv); /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=GCM */
}
int perhaps_replaced(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv, int modern) {
  const EVP_CIPHER *cipher = EVP_bf_cbc();
  if (modern) cipher = EVP_aes_256_gcm();
  /* expect: c.openssl.evp-encrypt-init-ex algorithm=Blowfish mode=CBC */
  return EVP_EncryptInit_ex(ctx, cipher, NULL, key, iv); /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=GCM */
}
const EVP_CIPHER *handed_out(void) {
  const EVP_CIPHER *cipher = EVP_rc4(); /* expect: c.openssl.evp-cipher-fixed algorithm=RC4 */
  return cipher;
}
struct options_braces {
  int bits;
  int level;
};
int by_copied_braces(RSA *k, BIGNUM *e) {
  struct options_braces a = {1024, 1}, b = {3072, 2};
  memcpy(&b, &a, sizeof b);
  return RSA_generate_key_ex(k, b.bits, e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}

/* Through two pointers, and by counting from one. */
int by_pointers(RSA *k, BIGNUM *e) {
  int bits = 3072;
  int sizes[] = {512, 1024};
  int *p = &bits;
  int **pp = &p;
  **pp = 2048;
  RSA_generate_key_ex(k, bits, e, NULL);                /* expect: c.openssl.rsa-generate-key-ex key_bits=2048 */
  return RSA_generate_key_ex(k, *(sizes + 1), e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}
