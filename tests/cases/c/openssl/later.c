/* What a later call says of the same context holds, if nothing was done with it meanwhile. */
#include <openssl/ssl.h>

struct server {
    SSL_CTX *context;
};

int only_the_latest(struct server *server, void *data)
{
    // expect: c.openssl.ssl-ctx-new-of-server protocol=TLS
    // expect: c.openssl.ssl-ctx-new-of-server protocol=TLS version_max=1.2 version_min=1.2
    // expect: c.openssl.ssl-ctx-new-of-server protocol=TLS version_max=1.3
    // expect: c.openssl.ssl-ctx-new-of-server protocol=TLS version_max=1.3 version_min=1.2
    server->context = SSL_CTX_new(TLS_server_method());
    if (server->context == NULL)
        return -1;
    if (SSL_CTX_set_ex_data(server->context, 0, data) == 0)
        return -1;
#ifdef HOUSE_HAS_LIMITS
    SSL_CTX_set_min_proto_version(server->context, TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(server->context, TLS1_2_VERSION);
#endif
#ifdef HOUSE_HAS_LATEST
    SSL_CTX_set_max_proto_version(server->context, TLS1_3_VERSION);
#endif
    return 0;
}

void used_meanwhile(void)
{
    // expect: c.openssl.ssl-ctx-new-of-server protocol=TLS version_max=1.2
    // expect: c.openssl.ssl-ctx-new-of-server protocol=TLS version_max=1.3
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());

    SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
    connect_with(context);
    SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION);
    connect_with(context);
}

void not_used_meanwhile(void)
{
    // expect: c.openssl.ssl-ctx-new-of-server protocol=TLS version_max=1.3
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());

    SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION);
    connect_with(context);
}
