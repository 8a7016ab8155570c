package papers;

import javax.xml.crypto.dsig.*;

class Papers {
  void prepare() throws Exception {
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    factory.newSignatureMethod("http://www.w3.org/2000/09/xmldsig#rsa-sha1", null);  // expect: java.jca.xmlsignature-method algorithm=RSA digest=SHA-1
    factory.newDigestMethod("http://www.w3.org/2001/04/xmlenc#sha256", null);  // expect: java.jca.xmlsignature-digest algorithm=SHA-256
    factory.newReference("#part", null);  // expect-none
  }
}
