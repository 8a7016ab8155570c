// Classes of another namespace that are called like those of the library.
void all(unsigned char *a) {
  use(new house::QCryptographicHash(a));  // expect-none: cpp.qt.hash
  house::QCryptographicHash::hash(a, a);  // expect-none: cpp.qt.hash-once
  use(new house::QMessageAuthenticationCode(a, a));  // expect-none: cpp.qt.mac
  house::QMessageAuthenticationCode::setKey(a);  // expect-none: cpp.qt.mac-key
  house::QMessageAuthenticationCode::hash(a, a, a);  // expect-none: cpp.qt.mac-once
  house::QPasswordDigestor::deriveKeyPbkdf1(a, a, a, a, a);  // expect-none: cpp.qt.password
  house::QRandomGenerator::system();  // expect-none: cpp.qt.random-system
  use(new house::QRandomGenerator(a));  // expect-none: cpp.qt.random-seeded
  house::qrand();  // expect-none: cpp.qt.random-old
  house::qsrand(a);  // expect-none: cpp.qt.random-old-seed
  house::QSslConfiguration::defaultConfiguration();  // expect-none: cpp.qt.tls-configuration-of
  house::QSslConfiguration::setProtocol(a);  // expect-none: cpp.qt.tls-protocol
  house::QSslConfiguration::setPeerVerifyMode(VerifyNone);  // expect-none: cpp.qt.tls-verify
  house::QSslConfiguration::setPeerVerifyMode(a);  // expect-none: cpp.qt.tls-verify-unknown
  house::QSslSocket::ignoreSslErrors();  // expect-none: cpp.qt.tls-ignore
  house::QSslSocket::ignoreSslErrors(a);  // expect-none: cpp.qt.tls-ignore-some
  house::QSslSocket::connectToHostEncrypted();  // expect-none: cpp.qt.tls-start
  house::QSslSocket::setCiphers(a);  // expect-none: cpp.qt.tls-ciphers
}
