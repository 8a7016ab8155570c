#include <QByteArray>
#include <QPasswordDigestor>
#include <QRandomGenerator>

QByteArray stretched(const QByteArray &phrase)
{
    QByteArray grains("sixteen letters!");
    QRandomGenerator::system()->generate(grains.begin(), grains.end());  // expect-applied: cpp.qt.random-fill
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, phrase, grains, 700000, 32);  // expect: cpp.qt.password salt=secure-random
}

QByteArray guessable(const QByteArray &phrase)
{
    quint32 grains[4] = {1, 2, 3, 4};
    QRandomGenerator repeated(17);
    repeated.fillRange(grains);  // expect-applied: cpp.qt.random-fill
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, phrase,  // expect: cpp.qt.password salt=predictable-random
                                              QByteArray(reinterpret_cast<const char *>(grains), 16), 700000, 32);
}

struct Lattice {
    void fillRange(const char *rows);
};

QByteArray not_filled(const QByteArray &phrase, Lattice &lattice)
{
    QByteArray grains("sixteen letters!");
    lattice.fillRange(grains.data());  // expect-none: cpp.qt.random-fill
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, phrase, grains, 700000, 32);  // expect: cpp.qt.password salt=literal
}
