// Who checks: a method that is bound, a function object, a lambda that asks a method.
#include <boost/asio/ssl.hpp>
#include <functional>

using boost::asio::ssl::verify_context;

class Session {
public:
    explicit Session(boost::asio::ssl::context &c)
    {
        using namespace std::placeholders;
        c.set_verify_callback(std::bind(&Session::keeps, this, _1, _2));    // expect: cpp.asio.verify-callback certificate_check=enabled
        c.set_verify_callback(boost::bind(&Session::takes, this, _1, _2));  // expect: cpp.asio.verify-callback certificate_check=disabled
        c.set_verify_callback([this](bool ok, verify_context &x) { return keeps(ok, x); });  // expect: cpp.asio.verify-callback certificate_check=enabled
        c.set_verify_callback([this](bool ok, verify_context &x) { return takes(ok, x); });  // expect: cpp.asio.verify-callback certificate_check=disabled
        c.set_verify_callback([this](bool ok, verify_context &x) { return keeps(true, x); });  // expect: cpp.asio.verify-callback certificate_check=custom
    }
private:
    bool keeps(bool ok, verify_context &x)
    {
        char subject[256];
        X509_NAME_oneline(X509_get_subject_name(X509_STORE_CTX_get_current_cert(x.native_handle())), subject, 256);
        return ok;
    }
    bool takes(bool ok, verify_context &x) { return true; }
};

struct Keeps {
    bool operator()(bool ok, verify_context &) const { return ok; }
};
struct Takes {
    bool operator()(bool, verify_context &) const { return true; }
};
void objects(boost::asio::ssl::context &c)
{
    c.set_verify_callback(Keeps());  // expect: cpp.asio.verify-callback certificate_check=enabled
    c.set_verify_callback(Takes{});  // expect: cpp.asio.verify-callback certificate_check=disabled
}
