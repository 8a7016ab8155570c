/* The same names, and other things: amqp_ssl_socket nng_tls_config redisSSLOptions esp_tls_cfg_t SOUP_SESSION_SSL_STRICT */
struct own {
    int verify_mode, skip_cert_common_name_check;
};
static int amqp_ssl_socket_set_verify_peer(int a, int b) { return a; }
static int amqp_ssl_socket_set_verify_hostname(int a, int b) { return a; }
static int amqp_ssl_socket_set_verify(int a, int b) { return a; }
static int nng_tls_config_auth_mode(int a, int b) { return a; }
static int soup_session_new_with_options(const char *a, int b, const char *c, int d) { return b; }
static int g_object_set(int a, const char *b, int c) { return a; }
static int g_signal_connect(int a, const char *b, int c, int d) { return a; }
void own(struct own *o)
{
    struct own made = {.verify_mode = 0, .skip_cert_common_name_check = 1}; /* expect-none: c.network.redis-made; expect-none: c.network.esp-http-made */
    *o = made;
    amqp_ssl_socket_set_verify_peer(1, 0);                         /* expect-none: c.network.rabbitmq-certificate */
    amqp_ssl_socket_set_verify_hostname(1, 0);                     /* expect-none: c.network.rabbitmq-hostname */
    amqp_ssl_socket_set_verify(1, 0);                              /* expect-none: c.network.rabbitmq-both */
    nng_tls_config_auth_mode(1, 0);                                /* expect-none: c.network.nng-certificate */
    o->verify_mode = 0;                                            /* expect-none: c.network.redis-certificate */
    soup_session_new_with_options("ssl-strict", 0, "a", 0);        /* expect-none: c.network.soup-certificate */
    soup_session_new_with_options("a", 0, "ssl-strict", 0);        /* expect-none: c.network.soup-certificate-second */
    g_object_set(1, "ssl-strict", 0);                              /* expect-none: c.network.soup-set-certificate */
    g_signal_connect(1, "accept-certificate", 2, 3);               /* expect-none: c.network.gio-accept */
    o->skip_cert_common_name_check = 1;                            /* expect-none: c.network.esp-http-hostname */
}
