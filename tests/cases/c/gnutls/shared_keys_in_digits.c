#include <gnutls/gnutls.h>

/* Eight digits are four bytes. */
int in_digits(gnutls_psk_client_credentials_t credentials) {
  const gnutls_datum_t shared = {(void *)"DEADBEEF", 8};
  /* expect: c.gnutls.psk-set-client-credentials-hex material=secret-key key=literal key_bits=absent-property */
  return gnutls_psk_set_client_credentials(credentials, "me", &shared, GNUTLS_PSK_KEY_HEX);
}

int as_it_is(gnutls_psk_client_credentials_t credentials) {
  const gnutls_datum_t shared = {(void *)"DEADBEEF", 8};
  /* expect: c.gnutls.psk-set-client-credentials key=literal key_bits=64 */
  /* expect-none: c.gnutls.psk-set-client-credentials-hex */
  return gnutls_psk_set_client_credentials(credentials, "me", &shared, GNUTLS_PSK_KEY_RAW);
}
