/* What clients of databases, directories and brokers are told. */
#include <ldap.h>
#include <librdkafka/rdkafka.h>
#include <libwebsockets.h>
#include <mongoc/mongoc.h>
#include <mosquitto.h>
#include <mysql.h>
#include <MQTTClient.h>
#include <libpq-fe.h>
#include <s2n.h>

MYSQL *database(MYSQL *db, const char *given)
{
    unsigned int required = SSL_MODE_REQUIRED, identity = SSL_MODE_VERIFY_IDENTITY;
    my_bool no = 0;
    mysql_options(db, MYSQL_OPT_SSL_MODE, &required);          /* expect: c.clients.mysql-ssl-mode certificate_check=disabled hostname_check=disabled */
    mysql_options(db, MYSQL_OPT_SSL_MODE, &identity);          /* expect: c.clients.mysql-ssl-mode certificate_check=enabled hostname_check=enabled */
    mysql_options(db, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &no);  /* expect: c.clients.mysql-verify certificate_check=disabled */
    mysql_options(db, MYSQL_OPT_COMPRESS, NULL);               /* expect-none */
    mysql_change_user(db, "clerk", "winter!", "books");        /* expect: c.clients.mysql-change-user password=literal */
    mysql_real_connect(db, "host", "clerk", given, "books", 0, NULL, 0); /* expect: c.clients.mysql-password password=? */
    return mysql_real_connect(db, "host", "clerk", "winter!", "books", 0, NULL, 0); /* expect: c.clients.mysql-password material=password password=literal */
}

PGconn *other_database(const char *given)
{
    PQconnectdb("host=db user=clerk password=winter! dbname=books"); /* expect: c.clients.pq-connection material=password password=literal */
    PQconnectdb("postgresql://clerk:winter@db/books");               /* expect: c.clients.pq-connection password=literal */
    PQconnectdb("host=db user=clerk dbname=books");                  /* expect-none */
    PQconnectdb(given);                                              /* expect-none */
    PQconnectdb("host=db user=clerk dbname=books sslmode=require");  /* expect: c.clients.pq-mode certificate_check=disabled */
    PQconnectdb("host=db password=winter! sslmode=verify-ca");       /* expect: c.clients.pq-mode-and-password certificate_check=enabled hostname_check=disabled password=literal */
    PQconnectdb("postgresql://clerk:winter@db/b?sslmode=allow");     /* expect: c.clients.pq-mode-and-password certificate_check=disabled password=literal */
    PQconnectdb("postgresql://clerk@db/books?sslmode=verify-full");  /* expect: c.clients.pq-mode certificate_check=enabled hostname_check=enabled */
    return PQsetdbLogin("host", NULL, NULL, NULL, "books", "clerk", "winter!"); /* expect: c.clients.pq-password password=literal */
}

void directory(LDAP *ld)
{
    int never = LDAP_OPT_X_TLS_NEVER, demand = LDAP_OPT_X_TLS_DEMAND, version = 3;
    ldap_set_option(ld, LDAP_OPT_X_TLS_REQUIRE_CERT, &never);  /* expect: c.clients.ldap-certificate certificate_check=disabled */
    ldap_set_option(ld, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand); /* expect: c.clients.ldap-certificate certificate_check=enabled */
    ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);  /* expect-none */
    ldap_simple_bind_s(ld, "cn=clerk", "winter!");             /* expect: c.clients.ldap-password password=literal */
}

void broker(rd_kafka_conf_t *conf, char *error)
{
    rd_kafka_conf_set(conf, "enable.ssl.certificate.verification", "false", error, 99);  /* expect: c.clients.kafka-certificate certificate_check=disabled */
    rd_kafka_conf_set(conf, "enable.ssl.certificate.verification", "true", error, 99);   /* expect: c.clients.kafka-certificate certificate_check=enabled */
    rd_kafka_conf_set(conf, "ssl.endpoint.identification.algorithm", "none", error, 99); /* expect: c.clients.kafka-hostname hostname_check=disabled */
    rd_kafka_conf_set(conf, "sasl.password", "winter!", error, 99);                      /* expect: c.clients.kafka-password password=literal */
    rd_kafka_conf_set(conf, "enable.auto.commit", "false", error, 99);                   /* expect-none */
}

void messages(struct mosquitto *m)
{
    mosquitto_tls_insecure_set(m, true);                /* expect: c.clients.mosquitto-hostname hostname_check=disabled */
    mosquitto_tls_insecure_set(m, false);               /* expect: c.clients.mosquitto-hostname hostname_check=enabled */
    mosquitto_tls_opts_set(m, 0, "tlsv1.2", NULL);      /* expect: c.clients.mosquitto-certificate certificate_check=disabled */
    mosquitto_tls_opts_set(m, 1, "tlsv1.2", NULL);      /* expect: c.clients.mosquitto-certificate certificate_check=enabled */
    mosquitto_username_pw_set(m, "clerk", "winter!");   /* expect: c.clients.mosquitto-password password=literal */
    mosquitto_loop(m, 0, 1);                            /* expect-none */
}

int more_messages(MQTTClient client)
{
    MQTTClient_connectOptions options = MQTTClient_connectOptions_initializer;
    MQTTClient_SSLOptions tls = MQTTClient_SSLOptions_initializer;
    tls.enableServerCertAuth = 0; /* expect: c.clients.paho-certificate certificate_check=disabled */
    tls.verify = 1;               /* expect: c.clients.paho-hostname hostname_check=enabled */
    options.ssl = &tls;
    return MQTTClient_connect(client, &options);
}

void documents(mongoc_client_t *client)
{
    mongoc_ssl_opt_t tls = {0};
    tls.weak_cert_validation = true;     /* expect: c.clients.mongoc-certificate certificate_check=disabled */
    tls.allow_invalid_hostname = false;  /* expect: c.clients.mongoc-hostname hostname_check=enabled */
    mongoc_client_set_ssl_opts(client, &tls);
}

void sockets(struct lws_context *context)
{
    struct lws_client_connect_info info = {0};
    info.context = context;
    info.ssl_connection = LCCSCF_USE_SSL | LCCSCF_ALLOW_SELFSIGNED; /* expect: c.clients.websockets-flags certificate_check=disabled */
    info.ssl_connection = LCCSCF_USE_SSL | LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK; /* expect: c.clients.websockets-flags hostname_check=disabled */
    lws_client_connect_via_info(&info);
}

void small(struct s2n_config *config)
{
    s2n_config_disable_x509_verification(config); /* expect: c.clients.s2n-certificate certificate_check=disabled */
}
