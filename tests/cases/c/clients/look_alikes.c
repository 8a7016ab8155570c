/* The same names, and other things. */
#include <ldap.h>
#include <mysql.h>
struct flags {
    int enableServerCertAuth, verify, weak_cert_validation, allow_invalid_hostname, ssl_connection;
};
static int mysql_real_connect(int a, int b, int c, int d, int e, int f, int g, int h) { return a; }
static int mysql_change_user(int a, int b, int c, int d) { return a; }
static int mysql_options(int a, int b, int c) { return a; }
static int PQsetdbLogin(int a, int b, int c, int d, int e, int f, int g) { return a; }
static int PQconnectdb(const char *a) { return 1; }
static int ldap_set_option(int a, int b, int c) { return a; }
static int ldap_simple_bind_s(int a, int b, int c) { return a; }
static int rd_kafka_conf_set(int a, const char *b, const char *c, int d, int e) { return a; }
static int mosquitto_tls_insecure_set(int a, int b) { return a; }
static int mosquitto_tls_opts_set(int a, int b, int c, int d) { return a; }
static int mosquitto_username_pw_set(int a, int b, int c) { return a; }
static int s2n_config_disable_x509_verification(int a) { return a; }
void own(struct flags *f, int a)
{
    mysql_real_connect(a, 1, 2, 3, 4, 5, 6, 7);            /* expect-none: c.clients.mysql-password */
    mysql_change_user(a, 1, 2, 3);                         /* expect-none: c.clients.mysql-change-user */
    mysql_options(a, MYSQL_OPT_SSL_MODE, 1);               /* expect-none: c.clients.mysql-ssl-mode */
    mysql_options(a, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, 0); /* expect-none: c.clients.mysql-verify */
    PQsetdbLogin(a, 1, 2, 3, 4, 5, 6);                     /* expect-none: c.clients.pq-password */
    PQconnectdb("password=winter!");                       /* expect-none: c.clients.pq-connection */
    PQconnectdb("sslmode=require");                        /* expect-none: c.clients.pq-mode */
    PQconnectdb("password=winter! sslmode=require");       /* expect-none: c.clients.pq-mode-and-password */
    ldap_set_option(a, LDAP_OPT_X_TLS_REQUIRE_CERT, 0);    /* expect-none: c.clients.ldap-certificate */
    ldap_simple_bind_s(a, 1, 2);                           /* expect-none: c.clients.ldap-password */
    rd_kafka_conf_set(a, "enable.ssl.certificate.verification", "false", 0, 0);  /* expect-none: c.clients.kafka-certificate */
    rd_kafka_conf_set(a, "ssl.endpoint.identification.algorithm", "none", 0, 0); /* expect-none: c.clients.kafka-hostname */
    rd_kafka_conf_set(a, "sasl.password", "winter!", 0, 0);                      /* expect-none: c.clients.kafka-password */
    mosquitto_tls_insecure_set(a, 1);                      /* expect-none: c.clients.mosquitto-hostname */
    mosquitto_tls_opts_set(a, 0, 0, 0);                    /* expect-none: c.clients.mosquitto-certificate */
    mosquitto_username_pw_set(a, 1, 2);                    /* expect-none: c.clients.mosquitto-password */
    s2n_config_disable_x509_verification(a);               /* expect-none: c.clients.s2n-certificate */
    f->enableServerCertAuth = 0;                           /* expect-none: c.clients.paho-certificate */
    f->verify = 0;                                         /* expect-none: c.clients.paho-hostname */
    f->weak_cert_validation = 1;                           /* expect-none: c.clients.mongoc-certificate */
    f->allow_invalid_hostname = 1;                         /* expect-none: c.clients.mongoc-hostname */
    f->ssl_connection = 2;                                 /* expect-none: c.clients.websockets-flags */
}
