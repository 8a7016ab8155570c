// Classes of another namespace that are called like those of the library.
void all(unsigned char *a) {
  use(new house::boost::asio::ssl::context(a));  // expect-none: cpp.asio.context
  use(new house::boost::asio::ssl::context(a, a));  // expect-none: cpp.asio.context-with-service
  house::boost::asio::ssl::context::set_verify_mode(a);  // expect-none: cpp.asio.verify
  house::boost::asio::ssl::context::set_verify_callback();  // expect-none: cpp.asio.verify-callback
  use(new house::boost::asio::ssl::rfc2818_verification());  // expect-none: cpp.asio.verify-host
}
