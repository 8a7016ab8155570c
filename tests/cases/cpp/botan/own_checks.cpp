// The same methods of classes that are nobody's policy and answer for no connection.
class Menu {
 public:
  bool allow_tls10() const { return true; }   // expect-none: cpp.botan.tls-allow-tls10
  bool allow_tls11() const { return true; }   // expect-none: cpp.botan.tls-allow-tls11
  bool allow_dtls10() const { return true; }  // expect-none: cpp.botan.tls-allow-dtls10
  void tls_verify_cert_chain(const int *chain) {}  // expect-none: cpp.botan.tls-unchecked
};
