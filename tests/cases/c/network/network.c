/* What clients of brokers, caches and web servers are told of certificates. */
#include <amqp_ssl_socket.h>
#include <esp_http_client.h>
#include <gio/gio.h>
#include <hiredis/hiredis_ssl.h>
#include <libsoup/soup.h>
#include <nng/supplemental/tls/tls.h>

void broker(amqp_socket_t *s)
{
    amqp_ssl_socket_set_verify_peer(s, 0);     /* expect: c.network.rabbitmq-certificate certificate_check=disabled */
    amqp_ssl_socket_set_verify_peer(s, 1);     /* expect: c.network.rabbitmq-certificate certificate_check=enabled */
    amqp_ssl_socket_set_verify_hostname(s, 0); /* expect: c.network.rabbitmq-hostname hostname_check=disabled */
    amqp_ssl_socket_set_verify(s, 0);          /* expect: c.network.rabbitmq-both certificate_check=disabled hostname_check=disabled */
}

void messages(nng_tls_config *c)
{
    nng_tls_config_auth_mode(c, NNG_TLS_AUTH_MODE_NONE);     /* expect: c.network.nng-certificate certificate_check=disabled */
    nng_tls_config_auth_mode(c, NNG_TLS_AUTH_MODE_REQUIRED); /* expect: c.network.nng-certificate certificate_check=enabled */
}

redisSSLContext *cache(redisSSLContextError *e)
{
    redisSSLOptions o;
    o.verify_mode = REDIS_SSL_VERIFY_NONE; /* expect: c.network.redis-certificate certificate_check=disabled */
    o.verify_mode = REDIS_SSL_VERIFY_PEER; /* expect: c.network.redis-certificate certificate_check=enabled */
    redisSSLOptions whole = {.cacert_filename = "ca.pem", .verify_mode = REDIS_SSL_VERIFY_NONE}; /* expect: c.network.redis-made certificate_check=disabled */
    redisCreateSSLContextWithOptions(&whole, e);
    return redisCreateSSLContextWithOptions(&o, e);
}

void browser(SoupSession *s)
{
    soup_session_new_with_options(SOUP_SESSION_SSL_STRICT, FALSE, NULL);                           /* expect: c.network.soup-certificate certificate_check=disabled */
    soup_session_new_with_options(SOUP_SESSION_TIMEOUT, 5, SOUP_SESSION_SSL_STRICT, FALSE, NULL);  /* expect: c.network.soup-certificate-second certificate_check=disabled */
    soup_session_new_with_options(SOUP_SESSION_TIMEOUT, 5, NULL);                                  /* expect-none */
    g_object_set(s, "ssl-strict", FALSE, NULL);                                                    /* expect: c.network.soup-set-certificate certificate_check=disabled */
    g_object_set(s, "timeout", 5, NULL);                                                           /* expect-none */
}

static gboolean takes_all(GTlsConnection *c, GTlsCertificate *peer, GTlsCertificateFlags errors, gpointer data)
{
    g_print("taken\n");
    return TRUE;
}
static gboolean takes_none(GTlsConnection *c, GTlsCertificate *peer, GTlsCertificateFlags errors, gpointer data)
{
    return FALSE;
}
void signals(GTlsConnection *c)
{
    g_signal_connect(c, "accept-certificate", G_CALLBACK(takes_all), NULL);  /* expect: c.network.gio-accept certificate_check=disabled */
    g_signal_connect(c, "accept-certificate", G_CALLBACK(takes_none), NULL); /* expect: c.network.gio-accept certificate_check=enabled */
    g_signal_connect(c, "closed", G_CALLBACK(takes_all), NULL);              /* expect-none */
}

void device(void)
{
    esp_http_client_config_t config = {.url = "https://updates.example/image", .skip_cert_common_name_check = true}; /* expect: c.network.esp-http-made hostname_check=disabled */
    esp_http_client_init(&config);
    config.skip_cert_common_name_check = false; /* expect: c.network.esp-http-hostname hostname_check=enabled */
}
