package letters;

import java.io.IOException;
import java.security.SecureRandom;
import org.bouncycastle.tls.*;
import org.bouncycastle.tls.crypto.CryptoHashAlgorithm;
import org.bouncycastle.tls.crypto.TlsCrypto;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

class Letters extends DefaultTlsClient {
  private static final int[] OURS = {CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA};

  Letters(TlsCrypto crypto) { super(crypto); }

  protected ProtocolVersion[] getSupportedVersions() {
    return ProtocolVersion.TLSv12.downTo(ProtocolVersion.TLSv10);  // expect: java.bouncycastle-tls.version-downto protocol=TLS version_min=1.0 version_max=1.2
  }

  protected int[] getSupportedCipherSuites() {
    // expect: java.bouncycastle-tls.suites protocol=TLS suite=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
    // expect: java.bouncycastle-tls.suites protocol=TLS suite=TLS_RSA_WITH_3DES_EDE_CBC_SHA
    return TlsUtils.getSupportedCipherSuites(getCrypto(), OURS);
  }

  public TlsAuthentication getAuthentication() {
    return new ServerOnlyTlsAuthentication() {
      public void notifyServerCertificate(TlsServerCertificate theirs) throws IOException {  // expect: java.bouncycastle-tls.accepts-all certificate_check=disabled
        System.out.println("hello");
      }
    };
  }
}

class Careful implements TlsAuthentication {
  public void notifyServerCertificate(TlsServerCertificate theirs) throws IOException {  // expect-none
    if (!known(theirs)) throw new TlsFatalAlert(AlertDescription.bad_certificate);
  }
  public TlsCredentials getClientCredentials(CertificateRequest asked) { return null; }
}

class Post {
  void open(java.net.Socket socket, DatagramTransport datagrams) throws IOException {
    BcTlsCrypto crypto = new BcTlsCrypto(new SecureRandom());
    TlsClientProtocol letters = new TlsClientProtocol(socket.getInputStream(), socket.getOutputStream());  // expect: java.bouncycastle-tls.protocol protocol=TLS
    letters.connect(new Letters(crypto));
    new DTLSServerProtocol();  // expect: java.bouncycastle-tls.protocol protocol=DTLS
    crypto.createHash(CryptoHashAlgorithm.sha1);  // expect: java.bouncycastle-tls.hash algorithm=SHA-1 function=digest
    new BasicTlsPSKIdentity("me", new byte[] {1, 2, 3, 4});  // expect: java.bouncycastle-tls.psk secret=literal-array
    new BasicTlsSRPIdentity("me", "hunter2".getBytes());  // expect: java.bouncycastle-tls.srp algorithm=SRP password=literal
  }

  Object[] signatures() {
    return new Object[] {
      new SignatureAndHashAlgorithm(HashAlgorithm.sha1, SignatureAlgorithm.rsa),  // expect: java.bouncycastle-tls.signature-algorithm algorithm=RSA digest=SHA-1
      SignatureAndHashAlgorithm.getInstance(HashAlgorithm.sha384, SignatureAlgorithm.ecdsa),  // expect: java.bouncycastle-tls.signature-algorithm-getinstance algorithm=ECDSA digest=SHA-384
      ProtocolVersion.TLSv13.only(),  // expect: java.bouncycastle-tls.version-only protocol=TLS version=1.3
      ProtocolVersion.TLSv13.getName(),  // expect-none
      new street.TlsClientProtocol(null, null),  // expect-none
      "new TlsServerProtocol()",  // expect-none
    };
  }
}
