// A field that a constructor gives a member of an enumeration.
#include <QByteArray>
#include <QCryptographicHash>

class Settings {
 public:
  Settings() : algorithm_(QCryptographicHash::Md5) {}
  explicit Settings(int) : algorithm_{QCryptographicHash::Sha256} {}
  QCryptographicHash::Algorithm algorithm() const { return algorithm_; }

 private:
  QCryptographicHash::Algorithm algorithm_;
};

QByteArray digest(const QByteArray &from) {
  Settings plain;
  return QCryptographicHash::hash(from, plain.algorithm());  // expect: cpp.qt.hash-once algorithm=MD5
}
QByteArray other_digest(const QByteArray &from) {
  Settings other(1);
  return QCryptographicHash::hash(from, other.algorithm());  // expect: cpp.qt.hash-once algorithm=SHA-256
}
