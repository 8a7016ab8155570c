// The oldest protocol that a context takes.
#include <Poco/Net/Context.h>

void oldest(Poco::Net::Context::Ptr context)
{
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1);    // expect: cpp.poco.minimum-protocol protocol=TLS version_min=1.0
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);  // expect: cpp.poco.minimum-protocol version_min=1.2
}
struct Own { void requireMinimumProtocol(int) {} };
void look_alike(Own &o) { o.requireMinimumProtocol(1); }  // expect-none: cpp.poco.minimum-protocol
