package notary;

import java.security.*;
import java.security.cert.CertificateFactory;
import java.security.spec.*;
import java.util.Base64;

class Notary {
  byte[] sign(byte[] text) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=1024 function=keygen
    generator.initialize(1024);
    KeyPair pair = generator.generateKeyPair();
    Signature signature = Signature.getInstance("SHA1withRSA");  // expect: java.jca.signature-getinstance algorithm=RSA digest=SHA-1 padding=PKCS1v15 key_bits=1024 function=sign private_key=secure-random
    signature.initSign(pair.getPrivate());
    signature.update(text);
    return signature.sign();
  }

  boolean check(byte[] text, byte[] signed, PublicKey key) throws Exception {
    Signature signature = Signature.getInstance("SHA256withECDSA");  // expect: java.jca.signature-getinstance algorithm=ECDSA digest=SHA-256 function=verify
    signature.initVerify(key);  // expect-applied: java.jca.signature-initverify
    return signature.verify(signed);
  }

  void curves() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");  // expect: java.jca.keypairgenerator-getinstance algorithm=EC curve=P-256
    generator.initialize(new ECGenParameterSpec("secp256r1"), new SecureRandom());  // expect: java.jca.securerandom generator=secure
    KeyPairGenerator edwards = KeyPairGenerator.getInstance("EdDSA");  // expect: java.jca.keypairgenerator-getinstance algorithm=Ed25519
    edwards.initialize(NamedParameterSpec.ED25519);
    KeyPairGenerator large = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=4096 exponent=65537
    large.initialize(new RSAKeyGenParameterSpec(4096, RSAKeyGenParameterSpec.F4));  // expect-applied: java.jca.rsakeygenparameterspec
  }

  void pss(PrivateKey key) throws Exception {
    Signature signature = Signature.getInstance("RSASSA-PSS");  // expect: java.jca.signature-getinstance algorithm=RSA padding=PSS digest=SHA-384 mgf_digest=SHA-256 private_key=?
    signature.setParameter(new PSSParameterSpec("SHA-384", "MGF1", new MGF1ParameterSpec("SHA-256"), 48, 1));  // expect-applied: java.jca.signature-setparameter; expect-applied: java.jca.mgf1parameterspec; expect-applied: java.jca.pssparameterspec
    signature.initSign(key);  // expect-applied: java.jca.signature-initsign
  }

  void stored() throws Exception {
    byte[] encoded = Base64.getDecoder().decode("MIICdwIBADANBgkqhkiG9w0BAQEFAASC");
    // expect: java.jca.pkcs8encodedkeyspec private_key=literal material=private-key
    PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));  // expect-applied: java.jca.keyfactory-generateprivate
    Signature signature = Signature.getInstance("Ed25519");  // expect: java.jca.signature-getinstance algorithm=Ed25519 private_key=literal
    signature.initSign(key);
    KeyFactory factory = KeyFactory.getInstance("EC");  // expect: java.jca.keyfactory-getinstance algorithm=EC
    factory.generatePrivate(new RSAPrivateKeySpec(modulus(), exponent()));  // expect: java.jca.privatekeyspec algorithm=RSA private_key=?
    CertificateFactory certificates = CertificateFactory.getInstance("X.509");  // expect: java.jca.certificatefactory-getinstance protocol=X.509 kind=certificate
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");  // expect: java.jca.algorithmparameters-getinstance algorithm=EC curve=secp256k1
    parameters.init(new ECGenParameterSpec("secp256k1"));  // expect-applied: java.jca.algorithmparameters-init; expect-applied: java.jca.ecgenparameterspec
    AlgorithmParameterGenerator groups = AlgorithmParameterGenerator.getInstance("DH");  // expect: java.jca.algorithmparametergenerator-getinstance algorithm=FFDH key_bits=512
    groups.init(512);  // expect-applied: java.jca.algorithmparametergenerator-init
  }

  void trees() throws Exception {
    Signature.getInstance("XMSSMT-SHAKE128", "BCPQC");  // expect: java.jca.signature-getinstance algorithm=XMSSMT digest=SHAKE128
    Signature.getInstance("SHA256withXMSS-SHA256", "BCPQC");  // expect: java.jca.signature-getinstance algorithm=XMSS digest=SHA-256
    Signature.getInstance("SHA512withXMSS", "BCPQC");  // expect: java.jca.signature-getinstance algorithm=XMSS digest=SHA-512
    Signature.getInstance("XMSS-CRC32", "BCPQC");  // expect: java.jca.signature-getinstance algorithm=?
  }

  // Another kind of signature: on paper.
  void paper(Letter letter) {
    letter.initSign(letter.pen());  // expect-none
    letter.sign();
  }
}
