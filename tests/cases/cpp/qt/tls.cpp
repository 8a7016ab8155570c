#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>

struct Editor {
  void ignoreSslErrors();
  void setProtocol(int number);
};

void open(QSslSocket* socket, QNetworkReply* reply, Editor& editor, QSslSocket::PeerVerifyMode mode) {
  auto configuration = QSslConfiguration::defaultConfiguration();  // expect-applied: cpp.qt.tls-configuration-of
  configuration.setProtocol(QSsl::TlsV1_0);                      // expect: cpp.qt.tls-protocol protocol=TLS version=1.0
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);       // expect: cpp.qt.tls-verify certificate_check=disabled
  socket->setProtocol(QSsl::TlsV1_2OrLater);                     // expect: cpp.qt.tls-protocol protocol=TLS version_min=1.2
  socket->setPeerVerifyMode(QSslSocket::VerifyPeer);             // expect: cpp.qt.tls-verify certificate_check=enabled
  socket->setPeerVerifyMode(mode);                               // expect: cpp.qt.tls-verify-unknown certificate_check=?
  socket->ignoreSslErrors();                                     // expect: cpp.qt.tls-ignore certificate_check=disabled
  reply->ignoreSslErrors(QList<QSslError>());                    // expect: cpp.qt.tls-ignore-some certificate_check=custom
  editor.ignoreSslErrors();                                      // expect-none
  editor.setProtocol(3);                                         // expect-none
  socket->setCiphers("DES-CBC3-SHA");                            // expect: cpp.qt.tls-ciphers protocol=TLS
  socket->connectToHostEncrypted("example.org", 443);            // expect: cpp.qt.tls-start protocol=TLS
}
