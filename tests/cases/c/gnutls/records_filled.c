/* A record that is made empty: what others put into its members is not nothing. */
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

struct own {
  unsigned char *bytes;
  unsigned count;
};

/* Given to a function that nobody here knows. */
int given(void *out) {
  struct own found = {NULL, 0};

  look_it_up(7, &found);
  if (found.bytes != NULL) {
    /* expect: c.gnutls.hash-fast algorithm=SHA-256 function=digest */
    return gnutls_hash_fast(GNUTLS_DIG_SHA256, found.bytes, found.count, out);
  }
  return -1;
}

int given_by_name(void *out) {
  struct own found = {.bytes = NULL, .count = 0};

  look_it_up(7, &found);
  if (found.count > 6) {
    /* expect: c.gnutls.hash-fast algorithm=SHA-384 function=digest */
    return gnutls_hash_fast(GNUTLS_DIG_SHA384, found.bytes, found.count, out);
  }
  return -1;
}

/* … and to one that only reads: it stays empty. */
int not_given(void *out) {
  struct own found = {NULL, 0};

  free(&found);
  if (found.bytes != NULL) {
    /* expect-none */
    return gnutls_hash_fast(GNUTLS_DIG_SHA512, found.bytes, found.count, out);
  }
  return -1;
}

/* Set by another function, member by member. */
static gnutls_datum_t shared = {NULL, 0};
static gnutls_datum_t unused = {NULL, 0};

void read_options(char **arguments) {
  shared.data = (unsigned char *)arguments[1];
  shared.size = 16;
}

int use_shared(gnutls_psk_client_credentials_t credentials, const char *user) {
  if (shared.data == NULL) return -1;
  /* expect: c.gnutls.psk-set-client-credentials-hex material=secret-key key=? */
  return gnutls_psk_set_client_credentials(credentials, user, &shared, GNUTLS_PSK_KEY_HEX);
}

int use_nothing(gnutls_cipher_hd_t *handle) {
  gnutls_datum_t key = {(unsigned char *)"0123456789abcdef", 16};

  /* expect: c.gnutls.cipher-init algorithm=AES iv=absent key=literal key_bits=128 mode=CBC */
  return gnutls_cipher_init(handle, GNUTLS_CIPHER_AES_128_CBC, &key, &unused);
}
