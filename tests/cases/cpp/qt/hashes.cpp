#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace own {
struct Checksum {
  enum Algorithm { Md5 };
  static int hash(int data, Algorithm algorithm);
};
}  // namespace own

QByteArray digests(const QByteArray& data, QCryptographicHash::Algorithm chosen) {
  own::Checksum::hash(1, own::Checksum::Md5);  // expect-none
  // QCryptographicHash::hash(data, QCryptographicHash::Md5) in a comment
  QCryptographicHash sha(QCryptographicHash::Sha256);  // expect: cpp.qt.hash algorithm=SHA-256 function=digest
  sha.addData(data);
  QCryptographicHash open(chosen);  // expect: cpp.qt.hash algorithm=?
  return QCryptographicHash::hash(data, QCryptographicHash::Md5);  // expect: cpp.qt.hash-once algorithm=MD5
}

QByteArray tags(const QByteArray& data, const QByteArray& key) {
  QMessageAuthenticationCode mac(QCryptographicHash::Sha1, key);  // expect: cpp.qt.mac algorithm=HMAC digest=SHA-1 key=?
  QMessageAuthenticationCode late(QCryptographicHash::Sha3_512);  // expect: cpp.qt.mac algorithm=HMAC digest=SHA3-512 key=literal
  late.setKey(QByteArray("a constant key"));  // expect-applied: cpp.qt.mac-key
  return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Algorithm::Sha384);  // expect: cpp.qt.mac-once algorithm=HMAC digest=SHA-384
}

QByteArray derive(const QByteArray& password) {
  return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password, QByteArray("salt"), 5000, 32);  // expect: cpp.qt.password algorithm=PBKDF2 digest=SHA-256 iterations=5000 output_bits=256 salt=literal
}

void numbers() {
  auto* system = QRandomGenerator::system();  // expect: cpp.qt.random-system generator=secure
  QRandomGenerator repeatable(42);            // expect: cpp.qt.random-seeded generator=predictable seed=literal
  qsrand(7);                                  // expect: cpp.qt.random-old-seed generator=predictable seed=literal
  int dice = qrand() % 6;                     // expect: cpp.qt.random-old generator=predictable
}
