// MySQL's second API and SimpleAmqpClient.
#include <SimpleAmqpClient/SimpleAmqpClient.h>
#include <mysqlx/xdevapi.h>

void database(const std::string &password)
{
    mysqlx::SessionSettings s("db", 33060, "clerk", password);
    s.set(mysqlx::SessionOption::SSL_MODE, mysqlx::SSLMode::REQUIRED);         // expect: cpp.clients.mysqlx-mode certificate_check=disabled hostname_check=disabled
    s.set(mysqlx::SessionOption::SSL_MODE, mysqlx::SSLMode::VERIFY_IDENTITY);  // expect: cpp.clients.mysqlx-mode certificate_check=enabled hostname_check=enabled
    s.set(mysqlx::SessionOption::PORT, 3306);                                  // expect-none
}

void broker()
{
    AmqpClient::Channel::OpenOpts::TLSParams tls;
    tls.verify_peer = false;     // expect: cpp.clients.amqp-certificate certificate_check=disabled
    tls.verify_hostname = false; // expect: cpp.clients.amqp-hostname hostname_check=disabled
}

struct Own { bool verify_peer, verify_hostname; int set(int a, int b) { return a; } };
void look_alikes(Own &o)
{
    o.verify_peer = false;         // expect-none: cpp.clients.amqp-certificate
    o.verify_hostname = false;     // expect-none: cpp.clients.amqp-hostname
    o.set(SSL_MODE, REQUIRED);     // expect-none: cpp.clients.mysqlx-mode
}
