#include <libssh/libssh.h>

int letters(const char *password, ssh_key theirs, unsigned char **hash, size_t *length)
{
    ssh_session s = ssh_new(); // expect: c.libssh.new protocol=SSH
    ssh_key mine;

    ssh_options_set(s, SSH_OPTIONS_HOST, "post"); // expect-none
    ssh_options_set(s, SSH_OPTIONS_KEY_EXCHANGE, "curve25519-sha256"); // expect: c.libssh.options-kex algorithm=X25519
    ssh_options_set(s, SSH_OPTIONS_HOSTKEYS, "ssh-ed25519"); // expect: c.libssh.options-hostkeys algorithm=Ed25519
    ssh_options_set(s, SSH_OPTIONS_CIPHERS_C_S, "aes128-cbc"); // expect: c.libssh.options-ciphers algorithm=AES mode=CBC key_bits=128
    ssh_options_set(s, SSH_OPTIONS_HMAC_S_C, "hmac-sha2-256"); // expect: c.libssh.options-macs algorithm=HMAC digest=SHA-256
    if (ssh_session_is_known_server(s) != SSH_KNOWN_HOSTS_OK) // expect: c.libssh.known-server certificate_check=enabled
        return 1;
    ssh_get_publickey_hash(theirs, SSH_PUBLICKEY_HASH_SHA1, hash, length); // expect: c.libssh.publickey-hash algorithm=SHA-1
    ssh_pki_generate(SSH_KEYTYPE_RSA, 1024, &mine); // expect: c.libssh.pki-generate-sized algorithm=RSA key_bits=1024
    ssh_pki_generate(SSH_KEYTYPE_ECDSA_P256, 0, &mine); // expect: c.libssh.pki-generate algorithm=ECDSA curve=P-256
    ssh_pki_import_privkey_file("id", "open sesame", 0, 0, &mine); // expect: c.libssh.pki-import password=literal
    ssh_pki_export_privkey_file(mine, password, 0, 0, "id"); // expect: c.libssh.pki-export password=?
    puts("ssh_userauth_password(s, 0, password)"); // expect-none
    return ssh_userauth_password(s, 0, "open sesame"); // expect: c.libssh.userauth-password password=literal
}
