#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>

void told_by_the_string(gnutls_priority_t *priorities)
{
  /* expect: c.gnutls.priority protocol=DTLS version=1.2; expect: c.gnutls.priority protocol=DTLS suite=CAMELLIA-256-GCM */
  gnutls_priority_init(priorities, "NONE:+VERS-DTLS1.2:+CAMELLIA-256-GCM", NULL);
  /* expect: c.gnutls.priority protocol=DTLS suite=SECURE192; expect: c.gnutls.priority protocol=DTLS version=1.0 */
  gnutls_priority_init(priorities, "SECURE192:-VERS-ALL:+VERS-DTLS1.0", NULL);
  /* expect: c.gnutls.priority protocol=DTLS; expect: c.gnutls.priority protocol=DTLS suite=ECDHE-PSK */
  gnutls_priority_init(priorities, "NONE:+VERS-DTLS-ALL:+ECDHE-PSK", NULL);
  /* expect: c.gnutls.priority protocol=SSL version=3.0; expect: c.gnutls.priority protocol=SSL suite=NORMAL */
  gnutls_priority_init(priorities, "NORMAL:-VERS-TLS-ALL:+VERS-SSL3.0", NULL);
  /* expect: c.gnutls.priority protocol=SSL version=3.0; expect: c.gnutls.priority protocol=TLS suite=PFS */
  gnutls_priority_init(priorities, "PFS:+VERS-SSL3.0", NULL);
}

void told_by_the_session(const char *unknown)
{
  gnutls_session_t datagrams, stream;

  gnutls_init(&datagrams, GNUTLS_SERVER | GNUTLS_DATAGRAM); /* expect: c.gnutls.init protocol=DTLS */
  gnutls_priority_set_direct(datagrams, "NORMAL:+ANON-DH", NULL); /* expect: c.gnutls.priority protocol=DTLS suite=NORMAL; expect: c.gnutls.priority protocol=DTLS suite=ANON-DH */
  gnutls_init(&stream, GNUTLS_SERVER);                            /* expect: c.gnutls.init protocol=TLS */
  gnutls_priority_set_direct(stream, "NORMAL", NULL);             /* expect: c.gnutls.priority protocol=TLS suite=NORMAL */
}

int own_version(gnutls_session_t *session, unsigned flags)
{
  gnutls_init(session, GNUTLS_SERVER | GNUTLS_DATAGRAM | flags); /* expect: c.gnutls.init protocol=DTLS */
  /* expect: c.gnutls.priority protocol=TLS version=1.3; expect: c.gnutls.priority protocol=DTLS suite=LEGACY */
  return gnutls_priority_set_direct(*session, "LEGACY:+VERS-TLS1.3", NULL);
}

void default_of_the_session(void)
{
  gnutls_session_t datagrams;

  gnutls_init(&datagrams, GNUTLS_CLIENT | GNUTLS_DATAGRAM); /* expect: c.gnutls.init protocol=DTLS */
  gnutls_set_default_priority(datagrams);                   /* expect: c.gnutls.set-default-priority protocol=DTLS */
}

void default_of_any(gnutls_session_t session)
{
  gnutls_set_default_priority(session); /* expect: c.gnutls.set-default-priority protocol=TLS */
}

int raw(gnutls_pubkey_t public_key, gnutls_privkey_t key, unsigned more, const gnutls_datum_t *hash, gnutls_datum_t *out)
{
  /* expect: c.gnutls.privkey-sign-tls1 algorithm=RSA padding=PKCS1v15 */
  gnutls_privkey_sign_hash(key, 0, GNUTLS_PRIVKEY_SIGN_FLAG_TLS1_RSA, hash, out);
  /* expect: c.gnutls.privkey-sign-tls1 algorithm=RSA padding=PKCS1v15 */
  gnutls_privkey_sign_hash2(key, GNUTLS_SIGN_UNKNOWN, GNUTLS_PRIVKEY_SIGN_FLAG_TLS1_RSA, hash, out);
  /* expect: c.gnutls.pubkey-verify-tls1 algorithm=RSA padding=PKCS1v15 */
  gnutls_pubkey_verify_hash2(public_key, GNUTLS_SIGN_UNKNOWN, more | GNUTLS_PUBKEY_VERIFY_FLAG_TLS1_RSA, hash, out);
  /* expect: c.gnutls.privkey-sign-hash algorithm=? digest=SHA-384 padding=PSS; expect-none: c.gnutls.privkey-sign-tls1 */
  gnutls_privkey_sign_hash(key, GNUTLS_DIG_SHA384, GNUTLS_PRIVKEY_SIGN_FLAG_RSA_PSS, hash, out);
  /* expect: c.gnutls.pubkey-verify algorithm=RSA digest=SHA-256; expect-none: c.gnutls.pubkey-verify-tls1 */
  return gnutls_pubkey_verify_hash2(public_key, GNUTLS_SIGN_RSA_SHA256, 0, hash, out);
}
