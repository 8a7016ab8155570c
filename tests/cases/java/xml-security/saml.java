package saml;

import org.opensaml.xmlsec.SignatureSigningParameters;
import org.opensaml.xmlsec.signature.Signature;
import org.opensaml.xmlsec.signature.support.SignatureConstants;

class Saml {
  void sign(Signature signature, SignatureSigningParameters parameters, house.Signature own) {
    signature.setSignatureAlgorithm(SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA1);  // expect: java.xml-security.saml-signature algorithm=RSA digest=SHA-1; finding: VT-0203
    parameters.setSignatureAlgorithm("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");  // expect: java.xml-security.saml-signature digest=SHA-256; no-finding
    own.setSignatureAlgorithm(SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA1);  // expect-none: java.xml-security.saml-signature
  }

  boolean refused(String name) {
    return name.equals(SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA1);  // no-finding
  }
}
