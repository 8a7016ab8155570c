// Classes of other namespaces that are called like those of the libraries.
void all(house::httplib::SSLClient& client, house::config& conf) {
  client.enable_server_certificate_verification(false);  // expect-none: cpp.http.httplib-certificate
  client.enable_server_hostname_verification(false);     // expect-none: cpp.http.httplib-hostname
  conf.set_validate_certificates(false);                 // expect-none: cpp.http.rest-certificate
  use(house::cpr::VerifySsl{false});                     // expect-none: cpp.http.cpr-certificate
  use(house::cpr::ssl::VerifyHost{false});               // expect-none: cpp.http.cpr-hostname
  use(new house::curlpp::options::SslVerifyPeer(false));  // expect-none: cpp.http.curlpp-certificate
  use(new house::curlpp::options::SslVerifyHost(0));      // expect-none: cpp.http.curlpp-hostname
}
