#include <gio/gio.h>
#include <glib.h>

char *names(const char *text, GBytes *bytes, const guchar *key, gsize n)
{
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);          /* expect: c.glib.checksum algorithm=SHA-256 function=digest */
    g_compute_checksum_for_bytes(G_CHECKSUM_MD5, bytes);         /* expect: c.glib.checksum algorithm=MD5 */
    g_hmac_new(G_CHECKSUM_SHA384, key, n);                       /* expect: c.glib.hmac algorithm=HMAC digest=SHA-384 key=? */
    g_compute_hmac_for_string(G_CHECKSUM_SHA512, (const guchar *)"secret", 6, text, -1); /* expect: c.glib.hmac digest=SHA-512 key=literal key_bits=48 */
    g_checksum_free(sum);                                        /* expect-none */
    return g_compute_checksum_for_string(G_CHECKSUM_SHA1, text, -1); /* expect: c.glib.checksum algorithm=SHA-1 */
}

guint32 ticket(GRand *rand)
{
    return g_random_int() ^ g_rand_int_range(rand, 0, 9); /* expect: c.glib.random generator=predictable */
}

void connection(GTlsClientConnection *tls, GTlsCertificateFlags flags)
{
    g_tls_client_connection_set_validation_flags(tls, 0);                              /* expect: c.glib.tls-validation certificate_check=disabled */
    g_tls_client_connection_set_validation_flags(tls, G_TLS_CERTIFICATE_VALIDATE_ALL); /* expect: c.glib.tls-validation certificate_check=enabled */
}

struct own { int (*g_random_int)(void); };
int look_alike(struct own *own, int kind)
{
    own->g_random_int();  /* expect-none: c.glib.random */
    own->g_compute_checksum_for_string(G_CHECKSUM_SHA1);                /* expect-none: c.glib.checksum */
    own->g_hmac_new(G_CHECKSUM_SHA1, "k", 1);                           /* expect-none: c.glib.hmac */
    own->g_tls_client_connection_set_validation_flags(own, 0);          /* expect-none: c.glib.tls-validation */
    return kind;
}
