#include <QFile>
#include <QSslKey>

#include <string>

QSslKey written(QFile& file) { return QSslKey(&file, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey, "open sesame"); }  // expect: cpp.qt.key-password password=literal; finding: VT-0302

QSslKey asked(QFile& file, const QByteArray& phrase) {
  return QSslKey(&file, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey, phrase);  // expect: cpp.qt.key-password password=?; no-finding: VT-0302
}

QSslKey open(QFile& file) { return QSslKey(&file, QSsl::Ec, QSsl::Pem); }  // expect-none: cpp.qt.key-password
