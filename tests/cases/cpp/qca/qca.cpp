// Ciphers, digests and keys of the Qt Cryptographic Architecture.
#include <QtCrypto>

QByteArray used(const QByteArray &d, const QCA::SymmetricKey &k, const QCA::InitializationVector &iv)
{
    QCA::Cipher old("tripledes", QCA::Cipher::CBC, QCA::Cipher::DefaultPadding, QCA::Encode, k, iv); // expect: cpp.qca.cipher algorithm=3DES mode=CBC function=encrypt
    QCA::Cipher plain(QString("aes256"), QCA::Cipher::ECB); // expect: cpp.qca.cipher algorithm=AES key_bits=256 mode=ECB
    QCA::Hash h("md5");                                     // expect: cpp.qca.hash algorithm=MD5 function=digest
    h.update(d);
    QCA::KeyGenerator g;
    g.createRSA(1024);                                      // expect: cpp.qca.create-rsa algorithm=RSA key_bits=1024
    return old.process(d).toByteArray();
}
