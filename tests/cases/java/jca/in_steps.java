package house.own;

import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.security.spec.DSAGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.DHGenParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.XMLSignatureFactory;

// What the steps of an object say, and what calls in a row are called on.
class InSteps {
  void randomOfOnesOwn(SecretKey key, SecureRandom random) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance iv=absent-property function=encrypt
    cipher.init(Cipher.ENCRYPT_MODE, key, random);  // expect-applied: java.jca.cipher-init-random
  }

  void macAsKey(SecretKey key, byte[] data) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");  // expect: java.jca.mac-getinstance digest=SHA-256
    mac.init(key);  // expect-applied: java.jca.mac-init
    use(new SecretKeySpec(mac.doFinal(data), "AES"));  // expect: java.jca.secretkeyspec key=derived
  }

  void named(NamedParameterSpec given) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("XDH");  // expect: java.jca.keypairgenerator-getinstance algorithm=X448 key_bits=absent-property
    generator.initialize(new NamedParameterSpec("X448"));  // expect-applied: java.jca.namedparameterspec
    KeyPairGenerator other = KeyPairGenerator.getInstance("XDH");  // expect: java.jca.keypairgenerator-getinstance algorithm=XDH key_bits=absent-property
    other.initialize(given);  // expect-applied: java.jca.keypairgenerator-initialize-name
  }

  void sized() throws Exception {
    KeyPairGenerator agreeing = KeyPairGenerator.getInstance("DH");  // expect: java.jca.keypairgenerator-getinstance key_bits=512
    agreeing.initialize(new DHGenParameterSpec(512, 160));  // expect-applied: java.jca.dhgenparameterspec
  }

  void decapsulated(PrivateKey key) throws Exception {
    KEM kem = KEM.getInstance("ML-KEM-512");  // expect: java.jca.kem-getinstance algorithm=ML-KEM-512 function=decapsulate
    KEM.Decapsulator decapsulator = kem.newDecapsulator(key);  // expect-applied: java.jca.kem-newdecapsulator
  }

  void derived(KDF kdf, java.security.spec.AlgorithmParameterSpec how) throws Exception {
    use(new SecretKeySpec(kdf.deriveData(how), "AES"));  // expect: java.jca.secretkeyspec key=derived; expect-applied: java.jca.kdf-derive
  }

  void inARow(CertPath path, PKIXParameters parameters, java.io.InputStream in) throws Exception {
    CertPathValidator.getInstance("PKIX").validate(path, parameters);  // expect: java.jca.certpath certificate_check=enabled
    var store = KeyStore.getInstance("PKCS12");  // expect-applied: java.jca.keystore-getinstance
    store.load(in, "open sesame".toCharArray());  // expect: java.jca.keystore-load password=literal
    KeyStore.getInstance(new java.io.File("shop.p12"), "open sesame".toCharArray());  // expect: java.jca.keystore-getinstance-file password=literal
    KeyStore.getInstance("PKCS12", "BC");  // expect-none: java.jca.keystore-getinstance-file
    XMLSignatureFactory.getInstance("DOM").newSignatureMethod(SignatureMethod.RSA_SHA1, null);  // expect: java.jca.xmlsignature-method digest=SHA-1
  }

  void seeded() throws Exception {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");  // expect: java.jca.securerandom-getinstance seed=literal
    random.setSeed("seed".getBytes());
  }

  void sameIv(SecretKey key) throws Exception {
    byte[] iv = new byte[16];
    Cipher first = Cipher.getInstance("AES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance iv=zero
    first.init(Cipher.ENCRYPT_MODE, key, new javax.crypto.spec.IvParameterSpec(iv));  // expect: java.jca.ivparameterspec iv=zero
    Cipher second = Cipher.getInstance("AES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance iv=zero
    second.init(Cipher.DECRYPT_MODE, key, first.getParameters());  // expect-applied: java.jca.cipher-getparameters
  }
}
