
static unsigned by_name(const char *cipher)
{
  if (strcmp(cipher, "aes-192") == 0) return GNUTLS_PKCS_USE_PBES2_AES_192;
  if (strcmp(cipher, "rc2") == 0) return GNUTLS_PKCS_PKCS12_RC2_40;
  return GNUTLS_PKCS_PLAIN;
}

int written(gnutls_x509_privkey_t key, const char *password, const char *cipher, void *out, size_t *n)
{
  unsigned flags = 0;

  if (password == NULL) flags |= GNUTLS_PKCS_NULL_PASSWORD;
  flags |= by_name(cipher);
  /* expect: c.gnutls.export-pkcs8 algorithm=PBES2 cipher=AES; expect: c.gnutls.export-pkcs8 algorithm=PKCS12-PBE cipher=RC2; expect: c.gnutls.export-pkcs8-plain material=private-key */
  return gnutls_x509_privkey_export_pkcs8(key, GNUTLS_X509_FMT_PEM, password, flags, out, n);
}

void sessions(unsigned flags)
{
  gnutls_session_t one, other, open;

  gnutls_init(&one, GNUTLS_DATAGRAM | GNUTLS_SERVER | GNUTLS_NONBLOCK);  /* expect: c.gnutls.init protocol=DTLS */
  gnutls_init(&other, GNUTLS_CLIENT | GNUTLS_NO_SIGNAL);                  /* expect: c.gnutls.init protocol=TLS */
  gnutls_init(&open, GNUTLS_CLIENT | flags);                              /* expect: c.gnutls.init protocol=? */
}
