// How old a protocol cpr takes.
#include <cpr/cpr.h>

void versions(cpr::Session &s)
{
    s.SetSslOptions(cpr::Ssl(cpr::ssl::TLSv1_0{}));  // expect: cpp.http.cpr-version protocol=TLS version_min=1.0
    s.SetSslOptions(cpr::Ssl(cpr::ssl::TLSv1_2{}));  // expect: cpp.http.cpr-version protocol=TLS version_min=1.2
}
namespace own::ssl { struct TLSv1_0 {}; }
own::ssl::TLSv1_0 look_alike() { return own::ssl::TLSv1_0{}; }  // expect-none: cpp.http.cpr-version
