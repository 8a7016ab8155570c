// What clients of databases, brokers and cloud services are told.
#include <aws/core/client/ClientConfiguration.h>
#include <drogon/HttpClient.h>
#include <grpcpp/security/tls_credentials_options.h>
#include <ixwebsocket/IXWebSocket.h>
#include <librdkafka/rdkafkacpp.h>
#include <mongocxx/options/tls.hpp>
#include <mqtt/ssl_options.h>
#include <mysql_driver.h>

sql::Connection *database(const std::string &given) {
  auto driver = sql::mysql::get_mysql_driver_instance();  // expect-applied: cpp.clients.mysql-driver
  driver->connect("host", "clerk", given);  // expect: cpp.clients.mysql-password password=?
  return driver->connect("host", "clerk", "winter!");  // expect: cpp.clients.mysql-password material=password password=literal
}

void other_database(const std::string &given) {
  pqxx::connection one("host=db user=clerk password=winter!");  // expect: cpp.clients.pqxx-connection password=literal
  pqxx::connection two("host=db user=clerk");                   // expect-none
  pqxx::connection three(given);                                // expect-none
  pqxx::connection four("host=db user=clerk sslmode=prefer");   // expect: cpp.clients.pqxx-mode certificate_check=disabled
  pqxx::connection five("password=winter! sslmode=require");    // expect: cpp.clients.pqxx-mode-and-password certificate_check=disabled password=literal
}

void documents() {
  mongocxx::options::tls tls;
  tls.allow_invalid_certificates(true);   // expect: cpp.clients.mongo-certificate certificate_check=disabled
  tls.allow_invalid_certificates(false);  // expect: cpp.clients.mongo-certificate certificate_check=enabled
  tls.ca_file("ca.pem");                  // expect-none
}

void broker(std::string &error) {
  auto conf = RdKafka::Conf::create(RdKafka::Conf::CONF_GLOBAL);  // expect-applied: cpp.clients.kafka-conf
  conf->set("enable.ssl.certificate.verification", "false", error);   // expect: cpp.clients.kafka-certificate certificate_check=disabled
  conf->set("ssl.endpoint.identification.algorithm", "none", error);  // expect: cpp.clients.kafka-hostname hostname_check=disabled
  conf->set("sasl.password", "winter!", error);                       // expect: cpp.clients.kafka-password password=literal
  conf->set("enable.auto.commit", "false", error);                    // expect-none
}

void messages(mqtt::ssl_options &given) {
  auto tls = mqtt::ssl_options_builder()     // expect-applied: cpp.clients.mqtt-builder
                 .trust_store("ca.pem")      // expect-applied: cpp.clients.mqtt-builder-other
                 .enable_server_cert_auth(false)  // expect: cpp.clients.mqtt-certificate certificate_check=disabled
                 .verify(true)               // expect: cpp.clients.mqtt-hostname hostname_check=enabled
                 .finalize();
  given.set_verify(false);                   // expect: cpp.clients.mqtt-hostname hostname_check=disabled
  given.set_enable_server_cert_auth(true);   // expect: cpp.clients.mqtt-certificate certificate_check=enabled
}

void sockets(ix::WebSocket &socket) {
  ix::SocketTLSOptions tls;
  tls.caFile = "NONE";                     // expect: cpp.clients.websocket-certificate certificate_check=disabled
  tls.disable_hostname_validation = true;  // expect: cpp.clients.websocket-hostname hostname_check=disabled
  socket.setTLSOptions(tls);
}

void requests(trantor::EventLoop *loop) {
  drogon::HttpClient::newHttpClient("https://example.org", loop, false, false);     // expect: cpp.clients.drogon-host certificate_check=disabled
  drogon::HttpClient::newHttpClient("192.0.2.1", 443, true, loop, false, true);     // expect: cpp.clients.drogon-address certificate_check=enabled
  drogon::HttpClient::newHttpClient("192.0.2.1", 443, true, loop);                  // expect-none
  drogon::HttpClient::newHttpClient("https://example.org");                         // expect-none
}

void calls() {
  grpc::experimental::TlsChannelCredentialsOptions options;
  options.set_verify_server_certs(false);  // expect: cpp.clients.grpc-certificate certificate_check=disabled
  options.set_check_call_host(false);      // expect: cpp.clients.grpc-hostname hostname_check=disabled
}

void cloud() {
  Aws::Client::ClientConfiguration config;
  config.verifySSL = false;  // expect: cpp.clients.aws-certificate certificate_check=disabled
  config.maxConnections = 0;  // expect-none
}
