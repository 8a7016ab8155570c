// The oldest protocol that a context takes.
#include <Poco/Net/Context.h>

void oldest(Poco::Net::Context::Ptr context)
{
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1);    // expect: cpp.poco.minimum-protocol protocol=TLS version_min=1.0; finding: VT-0711
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);  // expect: cpp.poco.minimum-protocol version_min=1.2
}
struct Own { void requireMinimumProtocol(int) {} };
void look_alike(Own &o) { o.requireMinimumProtocol(1); }  // expect-none: cpp.poco.minimum-protocol

void names(const std::string &ca) {
    Poco::Net::Context::Ptr loose = new Poco::Net::Context(Poco::Net::Context::CLIENT_USE, ca, Poco::Net::Context::VERIFY_RELAXED, 9, true);  // expect: cpp.poco.context-mode certificate_check=enabled hostname_check=disabled
    loose->enableExtendedCertificateVerification(false);  // expect-applied: cpp.poco.extended-verification; finding: VT-0702
    Poco::Net::Context::Ptr strict = new Poco::Net::Context(Poco::Net::Context::CLIENT_USE, ca, Poco::Net::Context::VERIFY_RELAXED, 9, true);  // expect: cpp.poco.context-mode hostname_check=enabled
    strict->enableExtendedCertificateVerification(true);  // expect-applied: cpp.poco.extended-verification; no-finding: VT-0702
}

void look_alike_too(Own &o) { o.enableExtendedCertificateVerification(false); }  // expect-none: cpp.poco.extended-verification
