#include <libssh2.h>

static int our_pref(LIBSSH2_SESSION *s, int what, const char *list) { return what; }

int letters(LIBSSH2_KNOWNHOSTS *hosts, const char *key, size_t length, const char *password)
{
    LIBSSH2_SESSION *s = libssh2_session_init(); // expect: c.libssh2.session-init protocol=SSH

    libssh2_session_method_pref(s, LIBSSH2_METHOD_KEX, "diffie-hellman-group1-sha1"); // expect: c.libssh2.method-kex algorithm=FFDH key_bits=1024 digest=SHA-1
    libssh2_session_method_pref(s, LIBSSH2_METHOD_HOSTKEY, "ssh-dss"); // expect: c.libssh2.method-hostkey algorithm=DSA
    // expect: c.libssh2.method-cipher algorithm=AES mode=CTR key_bits=256
    // expect: c.libssh2.method-cipher algorithm=3DES mode=CBC
    libssh2_session_method_pref(s, LIBSSH2_METHOD_CRYPT_CS, "aes256-ctr,3des-cbc");
    libssh2_session_method_pref(s, LIBSSH2_METHOD_MAC_SC, "hmac-md5"); // expect: c.libssh2.method-mac algorithm=HMAC digest=MD5
    libssh2_session_method_pref(s, LIBSSH2_METHOD_CRYPT_SC, "none"); // expect-none
    libssh2_session_method_pref(s, LIBSSH2_METHOD_COMP_CS, "zlib"); // expect-none
    our_pref(s, LIBSSH2_METHOD_KEX, "diffie-hellman-group1-sha1"); // expect-none
    libssh2_hostkey_hash(s, LIBSSH2_HOSTKEY_HASH_MD5); // expect: c.libssh2.hostkey-hash algorithm=MD5
    libssh2_knownhost_checkp(hosts, "post", 22, key, length, 0, 0); // expect: c.libssh2.knownhost-check certificate_check=enabled
    libssh2_userauth_password(s, "me", "open sesame"); // expect: c.libssh2.userauth-password password=literal
    libssh2_userauth_password_ex(s, "me", 2, password, 8, 0); // expect: c.libssh2.userauth-password-ex password=?
    libssh2_userauth_publickey_fromfile(s, "me", "id.pub", "id", "open sesame"); // expect: c.libssh2.userauth-key-file private_key=file password=literal
    libssh2_userauth_publickey_frommemory(s, "me", 2, key, length, "-----BEGIN KEY", 14, 0); // expect: c.libssh2.userauth-key-memory private_key=literal password=absent
    return libssh2_userauth_publickey_fromfile_ex(s, "me", 2, "id.pub", "id", password); // expect: c.libssh2.userauth-key-file-ex private_key=file
}
