package seal;

import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.signature.XMLSignature;
import org.w3c.dom.Document;

class Santuario {
  void all(Document document, house.Cipher own) throws Exception {
    XMLCipher.getInstance(XMLCipher.TRIPLEDES);  // expect: java.xml-security.cipher algorithm=3DES mode=CBC; finding: VT-0103; finding: VT-0111
    XMLCipher.getInstance("http://www.w3.org/2009/xmlenc11#aes256-gcm");  // expect: java.xml-security.cipher algorithm=AES key_bits=256 mode=GCM; no-finding: VT-0111
    XMLCipher.getProviderInstance(XMLCipher.RSA_v1dot5, "BC");  // expect: java.xml-security.cipher algorithm=RSA padding=PKCS1v15; finding: VT-0112
    own.getInstance(XMLCipher.TRIPLEDES);  // expect-none: java.xml-security.cipher
    new XMLSignature(document, "", XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA1);  // expect: java.xml-security.signature algorithm=RSA digest=SHA-1; finding: VT-0203
    new house.XMLSignature(document, "", XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA1);  // expect-none: java.xml-security.signature
  }
}
