// Cipher suites by the list: appended, in braces, by one text.
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

void appended(QSslConfiguration &configuration)
{
    QList<QSslCipher> ciphers;
    ciphers << QSslCipher(QStringLiteral("RC4-SHA")) << QSslCipher(QStringLiteral("ECDHE-RSA-AES256-GCM-SHA384"));
    configuration.setCiphers(ciphers);  // expect: cpp.qt.tls-ciphers suite=RC4-SHA; expect: cpp.qt.tls-ciphers suite=ECDHE-RSA-AES256-GCM-SHA384; finding: VT-0720
}

void good(QSslConfiguration &configuration)
{
    QList<QSslCipher> ciphers;
    ciphers.append(QSslCipher("ECDHE-RSA-AES128-GCM-SHA256", QSsl::TlsV1_2));
    configuration.setCiphers(ciphers);  // expect: cpp.qt.tls-ciphers suite=ECDHE-RSA-AES128-GCM-SHA256
}

void braces(QSslSocket *socket)
{
    socket->setCiphers({QSslCipher("DES-CBC3-SHA")});  // expect: cpp.qt.tls-ciphers suite=DES-CBC3-SHA; finding: VT-0721
}

void text(QSslSocket *socket)
{
    socket->setCiphers("RC4-SHA:ECDHE-RSA-AES256-GCM-SHA384");  // expect: cpp.qt.tls-ciphers suite=RC4-SHA; expect: cpp.qt.tls-ciphers suite=ECDHE-RSA-AES256-GCM-SHA384; finding: VT-0720
}

// A number that is shifted is no list.
int shifted(int flags)
{
    QList<int> sizes;
    sizes << 128 << 256;
    return flags << sizes.at(0);
}
