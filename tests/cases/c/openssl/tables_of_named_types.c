/* Tables whose row type has a second name (typedef of a struct that has one of its own), rows in rows, and pointers
   that are counted on by adding. */
#include <openssl/ec.h>
#include <openssl/evp.h>

typedef struct choice_st {
  const char *name;
  unsigned int number;
  unsigned int bits;
} CHOICE;
typedef struct both_st {
  CHOICE first;
  int rest;
} BOTH;

static const CHOICE single = {"c", NID_X9_62_prime256v1, 256};
static const BOTH nested = {{"d", NID_secp384r1, 384}, 1};
static const BOTH nested_rows[] = {{{"e", NID_secp521r1, 521}, 1}, {.first = {"f", NID_secp384r1, 384}}};

static void make(const CHOICE *choice) {
  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-192 */
  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-224 */
  EVP_PKEY_CTX_set_ec_paramgen_curve_nid(EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL), choice->number);
}

int in_a_function(void) {
  static const CHOICE choices[2] = {{"a", NID_X9_62_prime192v1, 192}, {"b", NID_secp224r1, 224}};
  int at;

  for (at = 0; at < 2; at++) make(&choices[at]);
  return 0;
}

int alone(void) {
  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-256 */
  return EVP_PKEY_CTX_set_ec_paramgen_curve_nid(EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL), single.number);
}

int inside(void) {
  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-384 */
  return EVP_PKEY_CTX_set_ec_paramgen_curve_nid(EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL), nested.first.number);
}

int inside_of_rows(int at) {
  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-521 */
  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-384 */
  return EVP_PKEY_CTX_set_ec_paramgen_curve_nid(EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL), nested_rows[at].first.number);
}

static const CHOICE table[] = {{"a", NID_X9_62_prime192v1, 192}, {"b", NID_secp224r1, 224}};

int added(int at) {
  const CHOICE *row = table + at;

  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-192 */
  /* expect: c.openssl.evp-pkey-ctx-new-id algorithm=EC curve=P-224 */
  return EVP_PKEY_CTX_set_ec_paramgen_curve_nid(EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL), row->number);
}
