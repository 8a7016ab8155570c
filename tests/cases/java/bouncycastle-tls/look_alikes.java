package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.org.bouncycastle.tls.TlsClientProtocol());  // expect-none: java.bouncycastle-tls.protocol
    house.org.bouncycastle.tls.ProtocolVersion.SSLv3.only();  // expect-none: java.bouncycastle-tls.version-only
    house.org.bouncycastle.tls.ProtocolVersion.TLSv10.downTo(a);  // expect-none: java.bouncycastle-tls.version-downto
    house.org.bouncycastle.tls.TlsUtils.getSupportedCipherSuites(a, a);  // expect-none: java.bouncycastle-tls.suites
    use(new house.org.bouncycastle.tls.SignatureAndHashAlgorithm(a, a));  // expect-none: java.bouncycastle-tls.signature-algorithm
    house.org.bouncycastle.tls.SignatureAndHashAlgorithm.getInstance(a, a);  // expect-none: java.bouncycastle-tls.signature-algorithm-getinstance
    use(new house.org.bouncycastle.tls.BasicTlsPSKIdentity(a, a));  // expect-none: java.bouncycastle-tls.psk
    use(new house.org.bouncycastle.tls.BasicTlsSRPIdentity(a, a));  // expect-none: java.bouncycastle-tls.srp
    house.org.bouncycastle.tls.crypto.TlsCrypto.createHash(a);  // expect-none: java.bouncycastle-tls.hash
  }
}
