/* Functions and types of our own that are called like those of the library. */
static int ssh_new(void) { return 0; }
static int ssh_options_set(int a0, int a1, int a2) { return a0; }
static int ssh_session_is_known_server(void) { return 0; }
static int ssh_get_publickey_hash(int a0, int a1) { return a0; }
static int ssh_userauth_password(int a0, int a1, int a2) { return a0; }
static int ssh_pki_generate(int a0) { return a0; }
static int ssh_pki_import_privkey_file(int a0, int a1) { return a0; }
static int ssh_pki_export_privkey_file(int a0, int a1) { return a0; }

void all(void *a)
{
  ssh_new();  /* expect-none: c.libssh.new */
  ssh_options_set(a, SSH_OPTIONS_KEY_EXCHANGE, a);  /* expect-none: c.libssh.options-kex */
  ssh_options_set(a, SSH_OPTIONS_HOSTKEYS, a);  /* expect-none: c.libssh.options-hostkeys */
  ssh_options_set(a, SSH_OPTIONS_CIPHERS_C_S, a);  /* expect-none: c.libssh.options-ciphers */
  ssh_options_set(a, SSH_OPTIONS_HMAC_C_S, a);  /* expect-none: c.libssh.options-macs */
  ssh_session_is_known_server();  /* expect-none: c.libssh.known-server */
  ssh_get_publickey_hash(a, a);  /* expect-none: c.libssh.publickey-hash */
  ssh_userauth_password(a, a, a);  /* expect-none: c.libssh.userauth-password */
  ssh_pki_generate(a);  /* expect-none: c.libssh.pki-generate */
  ssh_pki_generate(SSH_KEYTYPE_RSA, a);  /* expect-none: c.libssh.pki-generate-sized */
  ssh_pki_import_privkey_file(a, a);  /* expect-none: c.libssh.pki-import */
  ssh_pki_export_privkey_file(a, a);  /* expect-none: c.libssh.pki-export */
}
