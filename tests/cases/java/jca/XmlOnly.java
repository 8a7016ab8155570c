package seal;

import javax.xml.crypto.dsig.*;

// A file that asks for nothing else of the platform.
class XmlOnly {
  void sign(XMLSignatureFactory factory) throws Exception {
    factory.newSignatureMethod(SignatureMethod.RSA_SHA1, null);  // expect: java.jca.xmlsignature-method algorithm=RSA digest=SHA-1; finding: VT-0203
    factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null);  // expect: java.jca.xmlsignature-method digest=SHA-256; no-finding: VT-0203
  }
}
