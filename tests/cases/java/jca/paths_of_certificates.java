package stamps;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.*;

class Paths {
  PKIXCertPathValidatorResult check(CertPath path, KeyStore roots) throws Exception {
    PKIXParameters parameters = new PKIXParameters(roots);
    parameters.setRevocationEnabled(false);  // expect: java.jca.pkix-revocation revocation_check=disabled kind=check
    CertPathValidator validator = CertPathValidator.getInstance("PKIX");  // expect-applied: java.jca.certpathvalidator-getinstance
    return (PKIXCertPathValidatorResult) validator.validate(path, parameters);  // expect: java.jca.certpath certificate_check=enabled
  }

  CertPath build(CertSelector whose, KeyStore roots) throws Exception {
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots, whose);
    parameters.setRevocationEnabled(true);  // expect: java.jca.pkix-revocation revocation_check=enabled
    parameters.setMaxPathLength(3);  // expect-none
    return CertPathBuilder.getInstance("PKIX").build(parameters).getCertPath();  // expect: java.jca.certpath; expect-applied: java.jca.certpathbuilder-getinstance
  }

  void verify(X509Certificate theirs, X509CRL revoked, PublicKey key) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);  // expect-applied: java.jca.keypairgenerator-initialize
    KeyPair pair = generator.generateKeyPair();
    theirs.verify(pair.getPublic());  // expect: java.jca.certificate-verify algorithm=RSA key_bits=1024 function=verify kind=certificate
    revoked.verify(key);  // expect: java.jca.certificate-verify algorithm=?
    theirs.checkValidity();  // expect-none
  }

  // A walk in the hills, and a form to be filled in.
  void others(Trail trail, Form form, String path) {
    trail.setRevocationEnabled(false);  // expect-none
    form.validate(path, "validator.validate(path, parameters)");  // expect-none
  }
}
