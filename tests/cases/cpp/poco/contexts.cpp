#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPSClientSession.h>

#include <string>

void named(const std::string& authorities) {
  Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLSV1_CLIENT_USE, authorities);  // expect: cpp.poco.context-usage protocol=TLS version=1.0; finding: VT-0711
  Poco::Net::HTTPSClientSession session("ledger.example.net", 443, context);
}

void unnamed(const std::string& authorities) {
  Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, authorities);  // expect: cpp.poco.context-usage protocol=TLS hostname_check=disabled
  context->enableExtendedCertificateVerification(false);  // finding: VT-0702
  Poco::Net::HTTPSClientSession session("ledger.example.net", 443, context);
}

struct Context {
  Context(int, const std::string&) {}
};
void look_alike() { Context c(1, ""); }  // expect-none: cpp.poco.context-usage
