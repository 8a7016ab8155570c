#include <QByteArray>
#include <QRandomGenerator>

QByteArray sessionKey() {
  QRandomGenerator numbers(77);  // expect: cpp.qt.random-seeded generator=predictable purpose=key; finding: VT-0605
  QByteArray key(32, Qt::Uninitialized);
  numbers.fillRange(reinterpret_cast<quint32*>(key.data()), 8);
  return key;
}

QByteArray noise() {
  QRandomGenerator numbers(77);  // expect: cpp.qt.random-seeded generator=predictable
  QByteArray samples(32, Qt::Uninitialized);
  numbers.fillRange(reinterpret_cast<quint32*>(samples.data()), 8);
  return samples;
}
