// The same names of other classes.
#include <string>
namespace own {
struct Driver {
  int connect(std::string a, std::string b, std::string c);
  int allow_invalid_certificates(bool a);
  int set(std::string a, std::string b, std::string c);
  Driver &enable_server_cert_auth(bool a);
  Driver &trust_store(std::string a);
  Driver &verify(bool a);
  int set_verify_server_certs(bool a);
  int set_check_call_host(bool a);
  static Driver create(int a);
  static int newHttpClient(std::string a, int b, bool c, bool d);
  static int newHttpClient(std::string a, int b, bool c, int d, bool e, bool f);
  bool verifySSL, disable_hostname_validation;
  std::string caFile;
};
Driver *get_mysql_driver_instance();
struct ssl_options_builder {};
struct connection { explicit connection(std::string); };
}  // namespace own
void look_alikes(own::Driver d) {
  own::get_mysql_driver_instance();                // expect-none: cpp.clients.mysql-driver
  own::ssl_options_builder();                      // expect-none: cpp.clients.mqtt-builder
  own::Driver::create(1);                          // expect-none: cpp.clients.kafka-conf
  own::connection c("password=winter!");           // expect-none: cpp.clients.pqxx-connection
  own::connection d("sslmode=require");            // expect-none: cpp.clients.pqxx-mode
  own::connection e("password=x sslmode=allow");   // expect-none: cpp.clients.pqxx-mode-and-password
  d.connect("host", "clerk", "winter!");           // expect-none: cpp.clients.mysql-password
  d.allow_invalid_certificates(true);              // expect-none: cpp.clients.mongo-certificate
  d.set("enable.ssl.certificate.verification", "false", "");   // expect-none: cpp.clients.kafka-certificate
  d.set("ssl.endpoint.identification.algorithm", "none", "");  // expect-none: cpp.clients.kafka-hostname
  d.set("sasl.password", "winter!", "");           // expect-none: cpp.clients.kafka-password
  d.trust_store("x");                              // expect-none: cpp.clients.mqtt-builder-other
  d.enable_server_cert_auth(false);                // expect-none: cpp.clients.mqtt-certificate
  d.verify(false);                                 // expect-none: cpp.clients.mqtt-hostname
  d.set_verify_server_certs(false);                // expect-none: cpp.clients.grpc-certificate
  d.set_check_call_host(false);                    // expect-none: cpp.clients.grpc-hostname
  own::Driver::newHttpClient("x", 1, true, false);           // expect-none: cpp.clients.drogon-host
  own::Driver::newHttpClient("x", 1, true, 1, false, false); // expect-none: cpp.clients.drogon-address
  d.verifySSL = false;                             // expect-none: cpp.clients.aws-certificate
  d.disable_hostname_validation = true;            // expect-none: cpp.clients.websocket-hostname
  d.caFile = "NONE";                               // expect-none: cpp.clients.websocket-certificate
}
