// What unlocks the key's file.
#include <boost/asio/ssl.hpp>
#include <cstdlib>

void unlock(boost::asio::ssl::context &c)
{
    c.set_password_callback([](std::size_t, boost::asio::ssl::context::password_purpose) { return "winter-19"; });            // expect: cpp.asio.password material=password password=literal
    c.set_password_callback([](std::size_t, boost::asio::ssl::context::password_purpose) { return std::getenv("UNLOCK"); });  // expect: cpp.asio.password password=environment
}
struct Own { template <class F> void set_password_callback(F) {} };
void look_alike(Own &o) { o.set_password_callback([] { return "winter-19"; }); }  // expect-none: cpp.asio.password
