package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.javax.crypto.NullCipher());  // expect-none: java.jca.nullcipher
    house.javax.crypto.Cipher.getInstance(a);  // expect-none: java.jca.cipher-getinstance
    house.javax.crypto.Cipher.init(a, a, a);  // expect-none: java.jca.cipher-init-random
    house.javax.crypto.Cipher.init(a, a, a);  // expect-none: java.jca.cipher-init
    house.java.security.MessageDigest.getInstance(a);  // expect-none: java.jca.messagedigest-getinstance
    house.java.security.MessageDigest.digest();  // expect-none: java.jca.messagedigest-digest
    house.javax.crypto.Mac.getInstance(a);  // expect-none: java.jca.mac-getinstance
    house.javax.crypto.Mac.init(a, a);  // expect-none: java.jca.mac-init
    house.javax.crypto.Mac.doFinal();  // expect-none: java.jca.mac-dofinal
    house.java.security.Signature.getInstance(a);  // expect-none: java.jca.signature-getinstance
    house.java.security.Signature.initSign(a);  // expect-none: java.jca.signature-initsign
    house.java.security.Signature.initVerify(a);  // expect-none: java.jca.signature-initverify
    house.java.security.Signature.setParameter(a);  // expect-none: java.jca.signature-setparameter
    house.javax.crypto.KeyGenerator.getInstance(a);  // expect-none: java.jca.keygenerator-getinstance
    house.javax.crypto.KeyGenerator.init(a, a);  // expect-none: java.jca.keygenerator-init
    house.javax.crypto.KeyGenerator.init(a);  // expect-none: java.jca.keygenerator-init-random
    house.javax.crypto.KeyGenerator.init(a, a);  // expect-none: java.jca.keygenerator-init-encapsulate
    house.javax.crypto.KeyGenerator.init(a);  // expect-none: java.jca.keygenerator-init-decapsulate
    house.javax.crypto.KeyGenerator.generateKey();  // expect-none: java.jca.keygenerator-generatekey
    house.java.security.KeyPairGenerator.getInstance(a);  // expect-none: java.jca.keypairgenerator-getinstance
    house.java.security.KeyPairGenerator.initialize(a, a);  // expect-none: java.jca.keypairgenerator-initialize
    house.java.security.KeyPairGenerator.initialize(a, a);  // expect-none: java.jca.keypairgenerator-initialize-name
    house.java.security.KeyPairGenerator.generateKeyPair();  // expect-none: java.jca.keypairgenerator-generate
    house.javax.crypto.KeyAgreement.getInstance(a);  // expect-none: java.jca.keyagreement-getinstance
    house.javax.crypto.KeyAgreement.init(a);  // expect-none: java.jca.keyagreement-init
    house.javax.crypto.KeyAgreement.generateSecret();  // expect-none: java.jca.keyagreement-generatesecret
    house.javax.crypto.KEM.getInstance(a);  // expect-none: java.jca.kem-getinstance
    house.javax.crypto.KEM.newEncapsulator();  // expect-none: java.jca.kem-newencapsulator
    house.javax.crypto.KEM.newDecapsulator(a);  // expect-none: java.jca.kem-newdecapsulator
    house.javax.crypto.KDF.getInstance(a);  // expect-none: java.jca.kdf-getinstance
    house.javax.crypto.KDF.deriveKey();  // expect-none: java.jca.kdf-derive
    house.java.security.KeyFactory.getInstance(a);  // expect-none: java.jca.keyfactory-getinstance
    house.java.security.KeyFactory.generatePrivate(a);  // expect-none: java.jca.keyfactory-generateprivate
    house.java.security.KeyFactory.generatePublic();  // expect-none: java.jca.keyfactory-generatepublic
    house.javax.crypto.SecretKeyFactory.getInstance(a);  // expect-none: java.jca.secretkeyfactory-getinstance
    house.javax.crypto.SecretKeyFactory.generateSecret(a);  // expect-none: java.jca.secretkeyfactory-generatesecret; expect-none: java.jca.secretkeyfactory-key
    house.java.security.AlgorithmParameters.getInstance(a);  // expect-none: java.jca.algorithmparameters-getinstance
    house.java.security.AlgorithmParameters.init(a);  // expect-none: java.jca.algorithmparameters-init
    house.java.security.AlgorithmParameterGenerator.getInstance(a);  // expect-none: java.jca.algorithmparametergenerator-getinstance
    house.java.security.AlgorithmParameterGenerator.init(a);  // expect-none: java.jca.algorithmparametergenerator-init
    house.java.security.cert.CertPathValidator.getInstance();  // expect-none: java.jca.certpathvalidator-getinstance
    house.java.security.cert.CertPathBuilder.getInstance();  // expect-none: java.jca.certpathbuilder-getinstance
    house.java.security.cert.CertPathValidator.validate();  // expect-none: java.jca.certpath
    house.java.security.cert.PKIXParameters.setRevocationEnabled(a);  // expect-none: java.jca.pkix-revocation
    house.java.security.cert.Certificate.verify(a);  // expect-none: java.jca.certificate-verify
    house.java.security.cert.CertificateFactory.getInstance(a);  // expect-none: java.jca.certificatefactory-getinstance
    use(new house.javax.crypto.spec.SecretKeySpec(a, a));  // expect-none: java.jca.secretkeyspec
    use(new house.javax.crypto.spec.SecretKeySpec(a, a, a, a));  // expect-none: java.jca.secretkeyspec-part
    use(new house.javax.crypto.spec.DESKeySpec(a));  // expect-none: java.jca.deskeyspec
    use(new house.java.security.spec.PKCS8EncodedKeySpec(a));  // expect-none: java.jca.pkcs8encodedkeyspec
    use(new house.java.security.spec.RSAPrivateKeySpec(a, a, a));  // expect-none: java.jca.privatekeyspec
    use(new house.java.security.spec.ECPrivateKeySpec(a, a));  // expect-none: java.jca.privatekeyspec-value
    house.javax.crypto.Cipher.getIV();  // expect-none: java.jca.cipher-getiv
    house.javax.crypto.Cipher.getParameters();  // expect-none: java.jca.cipher-getparameters
    use(new house.javax.crypto.spec.IvParameterSpec(a));  // expect-none: java.jca.ivparameterspec
    use(new house.javax.crypto.spec.GCMParameterSpec(a, a));  // expect-none: java.jca.gcmparameterspec
    use(new house.javax.crypto.spec.ChaCha20ParameterSpec(a));  // expect-none: java.jca.chacha20parameterspec
    use(new house.javax.crypto.spec.RC2ParameterSpec(a, a));  // expect-none: java.jca.rc2parameterspec
    use(new house.javax.crypto.spec.RC5ParameterSpec(a, a, a, a));  // expect-none: java.jca.rc5parameterspec
    use(new house.javax.crypto.spec.PBEKeySpec(a, a, a, a));  // expect-none: java.jca.pbekeyspec
    use(new house.javax.crypto.spec.PBEParameterSpec(a, a, a));  // expect-none: java.jca.pbeparameterspec
    use(new house.java.security.spec.ECGenParameterSpec(a));  // expect-none: java.jca.ecgenparameterspec
    use(new house.java.security.spec.NamedParameterSpec(a));  // expect-none: java.jca.namedparameterspec
    use(new house.java.security.spec.RSAKeyGenParameterSpec(a, a));  // expect-none: java.jca.rsakeygenparameterspec
    use(new house.javax.crypto.spec.DHGenParameterSpec(a));  // expect-none: java.jca.dhgenparameterspec
    use(new house.java.security.spec.MGF1ParameterSpec(a));  // expect-none: java.jca.mgf1parameterspec
    use(new house.java.security.spec.PSSParameterSpec(a, a, a, a, a));  // expect-none: java.jca.pssparameterspec
    use(new house.javax.crypto.spec.OAEPParameterSpec(a, a, a));  // expect-none: java.jca.oaepparameterspec
    house.java.security.KeyStore.getInstance();  // expect-none: java.jca.keystore-getinstance
    house.java.security.KeyStore.load(a, a);  // expect-none: java.jca.keystore-load
    house.java.security.KeyStore.store(a, a);  // expect-none: java.jca.keystore-store
    house.java.security.KeyStore.getKey(a, a);  // expect-none: java.jca.keystore-getkey
    house.java.security.KeyStore.setKeyEntry(a, a, a, a);  // expect-none: java.jca.keystore-setkeyentry
    use(new house.java.security.KeyStore.PasswordProtection(a));  // expect-none: java.jca.keystore-passwordprotection
    use(new house.java.security.SecureRandom(a));  // expect-none: java.jca.securerandom
    house.java.security.SecureRandom.getInstance(a);  // expect-none: java.jca.securerandom-getinstance
    house.java.security.SecureRandom.getInstanceStrong();  // expect-none: java.jca.securerandom-getinstancestrong
    house.java.security.SecureRandom.setSeed(a);  // expect-none: java.platform.random-setseed
    house.java.security.SecureRandom.nextBytes(a);  // expect-none: java.jca.securerandom-nextbytes
    house.java.security.SecureRandom.nextInt();  // expect-none: java.jca.securerandom-next
    house.java.security.SecureRandom.getSeed();  // expect-none: java.jca.securerandom-getseed
    house.javax.xml.crypto.dsig.XMLSignatureFactory.newSignatureMethod(a);  // expect-none: java.jca.xmlsignature-method
    house.javax.xml.crypto.dsig.XMLSignatureFactory.newDigestMethod(a);  // expect-none: java.jca.xmlsignature-digest
    house.javax.xml.crypto.dsig.XMLSignatureFactory.getInstance();  // expect-none: java.jca.xmlsignaturefactory
  }
}
