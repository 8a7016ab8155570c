/* Functions and types of our own that are called like those of the library. */
static int libssh2_session_init(void) { return 0; }
static int libssh2_session_method_pref(int a0, int a1, int a2) { return a0; }
static int libssh2_hostkey_hash(int a0, int a1) { return a0; }
static int libssh2_knownhost_check(void) { return 0; }
static int libssh2_userauth_password(int a0, int a1, int a2) { return a0; }
static int libssh2_userauth_password_ex(int a0, int a1, int a2, int a3) { return a0; }
static int libssh2_userauth_publickey_fromfile(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int libssh2_userauth_publickey_fromfile_ex(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int libssh2_userauth_publickey_frommemory(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }

void all(void *a)
{
  libssh2_session_init();  /* expect-none: c.libssh2.session-init */
  libssh2_session_method_pref(a, LIBSSH2_METHOD_KEX, a);  /* expect-none: c.libssh2.method-kex */
  libssh2_session_method_pref(a, LIBSSH2_METHOD_HOSTKEY, a);  /* expect-none: c.libssh2.method-hostkey */
  libssh2_session_method_pref(a, LIBSSH2_METHOD_CRYPT_CS, a);  /* expect-none: c.libssh2.method-cipher */
  libssh2_session_method_pref(a, LIBSSH2_METHOD_MAC_CS, a);  /* expect-none: c.libssh2.method-mac */
  libssh2_hostkey_hash(a, a);  /* expect-none: c.libssh2.hostkey-hash */
  libssh2_knownhost_check();  /* expect-none: c.libssh2.knownhost-check */
  libssh2_userauth_password(a, a, a);  /* expect-none: c.libssh2.userauth-password */
  libssh2_userauth_password_ex(a, a, a, a);  /* expect-none: c.libssh2.userauth-password-ex */
  libssh2_userauth_publickey_fromfile(a, a, a, a, a);  /* expect-none: c.libssh2.userauth-key-file */
  libssh2_userauth_publickey_fromfile_ex(a, a, a, a, a, a);  /* expect-none: c.libssh2.userauth-key-file-ex */
  libssh2_userauth_publickey_frommemory(a, a, a, a, a, a, a, a);  /* expect-none: c.libssh2.userauth-key-memory */
}
