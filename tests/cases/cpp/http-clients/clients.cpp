#include <cpprest/http_client.h>
#include <cpr/cpr.h>
#include <curlpp/Options.hpp>
#include <httplib.h>

void clients(httplib::SSLClient& client, bool given) {
  client.enable_server_certificate_verification(false);  // expect: cpp.http.httplib-certificate certificate_check=disabled
  client.enable_server_certificate_verification(true);   // expect: cpp.http.httplib-certificate certificate_check=enabled
  client.enable_server_hostname_verification(false);     // expect: cpp.http.httplib-hostname hostname_check=disabled
  web::http::client::http_client_config conf;
  conf.set_validate_certificates(false);  // expect: cpp.http.rest-certificate certificate_check=disabled
  conf.set_validate_certificates(given);  // expect: cpp.http.rest-certificate certificate_check=?
  cpr::Get(cpr::Url{"https://example.org"}, cpr::VerifySsl{false});                     // expect: cpp.http.cpr-certificate certificate_check=disabled
  cpr::Get(cpr::Url{"https://example.org"}, cpr::Ssl(cpr::ssl::VerifyHost{false}));     // expect: cpp.http.cpr-hostname hostname_check=disabled
  request.setOpt(new curlpp::options::SslVerifyPeer(false));  // expect: cpp.http.curlpp-certificate certificate_check=disabled
  request.setOpt(new curlpp::options::SslVerifyHost(2));      // expect: cpp.http.curlpp-hostname hostname_check=enabled
}
