/* TLS: versions, suites, checks. */
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

struct server {
    SSL_CTX *ctx;
    const char *ciphers;
};

static int accept_all(int ok, X509_STORE_CTX *store)
{
    return 1;
}

static int report(int ok, X509_STORE_CTX *store)
{
    if (!ok)
        fprintf(stderr, "refused\n");
    return ok;
}

SSL_CTX *modern(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method()); // expect: c.openssl.ssl-ctx-new protocol=TLS version_min=1.2 version_max=1.3

    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(ctx, TLS1_3_VERSION);
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);  // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled kind=check
    SSL_CTX_set_mode(ctx, SSL_MODE_AUTO_RETRY);      // expect-none
    return ctx;
}

SSL_CTX *outdated(OSSL_LIB_CTX *lib, SSL *ssl)
{
    SSL_CTX *ctx = SSL_CTX_new(TLSv1_1_client_method());               // expect: c.openssl.ssl-ctx-new protocol=TLS version=1.1
    SSL_CTX *other = SSL_CTX_new_ex(lib, NULL, DTLSv1_method());       // expect: c.openssl.ssl-ctx-new-ex protocol=DTLS version=1.0

    SSL_CTX_set_ssl_version(other, SSLv3_method());                    // expect: c.openssl.ssl-ctx-set-method protocol=SSL version=3.0
    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);                    // expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled
    SSL_set_verify(ssl, SSL_VERIFY_PEER, accept_all);                  // expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled
    SSL_set_verify(ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, report); // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled
    return ctx;
}

const SSL_METHOD *only_named(void)
{
    return SSLv2_method(); // expect: c.openssl.ssl-method protocol=SSL version=2.0
}

void configured(struct server *server, int mode)
{
    SSL_CTX_set_min_proto_version(server->ctx, SSL3_VERSION);          // expect: c.openssl.ssl-ctx-set-min-proto-version protocol=TLS version_min=3.0
    SSL_CTX_set_cipher_list(server->ctx, "ECDHE-RSA-AES128-GCM-SHA256:RC4-MD5:!aNULL"); // expect: c.openssl.ssl-ctx-set-cipher-list suite=RC4-MD5 cipher=RC4 digest=MD5
    SSL_CTX_set_ciphersuites(server->ctx, "TLS_CHACHA20_POLY1305_SHA256"); // expect: c.openssl.ssl-ctx-set-ciphersuites suite=TLS_CHACHA20_POLY1305_SHA256 cipher=ChaCha20-Poly1305
    SSL_CTX_set_ciphersuites(server->ctx, TLS1_3_RFC_AES_128_CCM_SHA256); // expect: c.openssl.ssl-ctx-set-ciphersuites protocol=TLS suite=TLS_AES_128_CCM_SHA256
    SSL_CTX_set_verify(server->ctx, mode, NULL);                       // expect: c.openssl.ssl-ctx-set-verify certificate_check=?
}

SSL_CTX *without_bound(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_method()); // expect: c.openssl.ssl-ctx-new protocol=TLS version_max=1.2

    SSL_CTX_set_min_proto_version(ctx, 0);
    SSL_CTX_set_max_proto_version(ctx, TLS1_2_VERSION);
    return ctx;
}

void limited(SSL *ssl)
{
    SSL_set_max_proto_version(ssl, TLS1_VERSION);                      // expect: c.openssl.ssl-ctx-set-max-proto-version version_max=1.0
    SSL_get_version(ssl);                                              // expect-none
}

void groups(SSL_CTX *ctx)
{
    int numbers[] = { NID_X9_62_prime256v1, NID_secp384r1 };

    SSL_CTX_set1_groups_list(ctx, "X25519:P-521");                     // expect: c.openssl.ssl-ctx-set1-groups-list algorithm=ECDH curve=P-521
    SSL_CTX_set1_groups(ctx, numbers, 2);                              // expect: c.openssl.ssl-ctx-set1-groups curve=P-384
    SSL_CTX_set1_sigalgs_list(ctx, "RSA+SHA1:ECDSA+SHA256");           // expect: c.openssl.ssl-ctx-set1-sigalgs-list algorithm=RSA digest=SHA-1
    SSL_CTX_set1_sigalgs_list(ctx, "ed25519");                          // expect: c.openssl.ssl-ctx-set1-sigalgs-list algorithm=Ed25519
    SSL_CTX_set1_sigalgs_list(ctx, "SHA256");                           // expect: c.openssl.ssl-ctx-set1-sigalgs-list algorithm=?
    SSL_CTX_set_tmp_ecdh(ctx, EC_KEY_new_by_curve_name(NID_secp256k1)); // expect: c.openssl.ssl-ctx-set-tmp-ecdh algorithm=ECDH curve=secp256k1
    SSL_CTX_set_tmp_dh(ctx, DH_get_1024_160());                        // expect: c.openssl.ssl-ctx-set-tmp-dh algorithm=FFDH key_bits=1024
}

static int trust(X509_STORE_CTX *store, void *data)
{
    return 1;
}

static int refuse(X509_STORE_CTX *store, void *arg)
{
    int good = X509_verify_cert(store);

    if (good <= 0)
        return 0;
    return 1;
}

static int inspect(X509_STORE_CTX *store, void *data)
{
    return X509_verify_cert(store); // expect: c.openssl.x509-verify-cert certificate_check=enabled
}

void own_checks(SSL_CTX *ctx, X509_STORE *store, SSL *ssl, X509 *cert)
{
    SSL_CTX_set_cert_verify_callback(ctx, trust, NULL);                // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=disabled
    SSL_CTX_set_cert_verify_callback(ctx, refuse, NULL);               // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=enabled
    SSL_CTX_set_cert_verify_callback(ctx, inspect, NULL);              // expect: c.openssl.ssl-ctx-set-cert-verify-callback certificate_check=enabled
    X509_STORE_set_verify_cb(store, accept_all);                       // expect: c.openssl.x509-store-set-verify-cb certificate_check=disabled
    X509_STORE_set_verify_cb(store, report);                           // expect: c.openssl.x509-store-set-verify-cb certificate_check=enabled
    SSL_set1_host(ssl, "example.org");                                 // expect: c.openssl.ssl-set1-host hostname_check=enabled
    SSL_set1_host(ssl, "0");                                           // expect: c.openssl.ssl-set1-host hostname_check=enabled; expect-none: c.openssl.ssl-clear-host
    SSL_set_tlsext_host_name(ssl, "example.org");                      // expect-none
}

void keys(SSL_CTX *ctx)
{
    SSL_CTX_use_PrivateKey_file(ctx, "key.pem", SSL_FILETYPE_PEM);     // expect: c.openssl.ssl-ctx-use-private-key-file material=private-key private_key=file
    SSL_CTX_set_default_passwd_cb_userdata(ctx, "letmein");            // expect: c.openssl.ssl-ctx-set-default-passwd material=password password=literal
    SSL_CTX_use_certificate_file(ctx, "cert.pem", SSL_FILETYPE_PEM);   // expect-none
}

void options(SSL_CTX *ctx, SSL_CTX *strict, SSL_CTX *other)
{
    SSL_CTX_set_options(ctx, SSL_OP_NO_SSLv2 | SSL_OP_NO_SSLv3 | SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1); // expect: c.openssl.ssl-ctx-set-options-no-tls11 version_min=1.2
    SSL_CTX_set_options(strict, SSL_OP_NO_SSLv3 | SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1 | SSL_OP_NO_TLSv1_2); // expect: c.openssl.ssl-ctx-set-options-above-tls12 version_min=1.3
    SSL_CTX_set_options(other, SSL_OP_NO_SSLv3 | SSL_OP_NO_COMPRESSION); // expect-none
}

void commands(SSL_CONF_CTX *conf, const char *value)
{
    SSL_CONF_cmd(conf, "MinProtocol", "TLSv1.1");                  // expect: c.openssl.ssl-conf-min-protocol version_min=1.1
    SSL_CONF_cmd(conf, "MaxProtocol", value);                      // expect: c.openssl.ssl-conf-max-protocol version_max=?
    SSL_CONF_cmd(conf, "CipherString", "RC4-SHA");                 // expect: c.openssl.ssl-conf-cipher-string cipher=RC4
    SSL_CONF_cmd(conf, "Ciphersuites", "TLS_AES_128_CCM_SHA256");  // expect: c.openssl.ssl-conf-ciphersuites cipher=AES mode=CCM
    SSL_CONF_cmd(conf, "Groups", "P-384");                         // expect: c.openssl.ssl-conf-groups curve=P-384
    SSL_CONF_cmd(conf, "SignatureAlgorithms", "ECDSA+SHA384");     // expect: c.openssl.ssl-conf-sigalgs algorithm=ECDSA digest=SHA-384
    SSL_CONF_cmd(conf, "Options", "ServerPreference");             // expect-none
}

void given_suites(SSL_CTX *ctx, const char *suites)
{
    SSL_CTX_set_ciphersuites(ctx, suites);  // expect: c.openssl.ssl-ctx-set-ciphersuites protocol=TLS suite=?
}

// SSL_VERIFY_NONE is no flag: with another one it is that one.
void verify_in_steps(SSL_CTX *ctx, int careful) {
  int mode = SSL_VERIFY_NONE;
  mode |= SSL_VERIFY_PEER;
  SSL_CTX_set_verify(ctx, mode, NULL);  // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled; expect-none: c.openssl.ssl-ctx-set-verify certificate_check=disabled
  int other = SSL_VERIFY_NONE;
  if (careful) other |= SSL_VERIFY_PEER;
  SSL_CTX_set_verify(ctx, other, NULL); // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled; expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled
}
