package papers;

import javax.xml.crypto.dsig.*;

class Papers {
  void prepare() throws Exception {
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");  // expect-applied: java.jca.xmlsignaturefactory
    factory.newSignatureMethod("http://www.w3.org/2000/09/xmldsig#rsa-sha1", null);  // expect: java.jca.xmlsignature-method algorithm=RSA digest=SHA-1
    factory.newDigestMethod("http://www.w3.org/2001/04/xmlenc#sha256", null);  // expect: java.jca.xmlsignature-digest algorithm=SHA-256
    factory.newSignatureMethod(SignatureMethod.RSA_SHA1, null);  // expect: java.jca.xmlsignature-method algorithm=RSA padding=PKCS1v15 digest=SHA-1
    factory.newSignatureMethod(SignatureMethod.SHA3_256_RSA_MGF1, null);  // expect: java.jca.xmlsignature-method algorithm=RSA padding=PSS digest=SHA3-256
    factory.newSignatureMethod(SignatureMethod.HMAC_SHA512, null);  // expect: java.jca.xmlsignature-method algorithm=HMAC digest=SHA-512
    factory.newDigestMethod(DigestMethod.SHA1, null);  // expect: java.jca.xmlsignature-digest algorithm=SHA-1
    factory.newReference("#part", null);  // expect-none
  }
}
