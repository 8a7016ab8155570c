package stamps;

import java.security.*;
import java.security.spec.ECGenParameterSpec;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.ECNamedCurveTable;

class Numbers {
  private static final ASN1ObjectIdentifier OURS = new ASN1ObjectIdentifier("1.2.840.113549.2.5");

  void constants() throws Exception {
    Signature.getInstance(X9ObjectIdentifiers.ecdsa_with_SHA1.getId());  // expect: java.jca.signature-getinstance algorithm=ECDSA digest=SHA-1
    Cipher.getInstance(NISTObjectIdentifiers.id_aes128_GCM.getId());  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM key_bits=128
    MessageDigest.getInstance(OURS.getId());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("ECDSA");  // expect: java.jca.keypairgenerator-getinstance algorithm=ECDSA curve=P-192
    pairs.initialize(new ECGenParameterSpec(X9ObjectIdentifiers.prime192v1.getId()));
  }

  void carried(ASN1ObjectIdentifier theirs, boolean old) throws Exception {
    ASN1ObjectIdentifier which = PKCSObjectIdentifiers.md5WithRSAEncryption;
    Signature.getInstance(which.getId());  // expect: java.jca.signature-getinstance algorithm=RSA digest=MD5
    AlgorithmIdentifier whole = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    MessageDigest.getInstance(whole.getAlgorithm().getId());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(theirs.getId());  // expect: java.jca.messagedigest-getinstance algorithm=?
    // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance((old ? PKCSObjectIdentifiers.md5 : NISTObjectIdentifiers.id_sha512).getId());
  }

  // Constants that name no algorithm, and classes of other people.
  void others(Passport passport) throws Exception {
    MessageDigest.getInstance(PKCSObjectIdentifiers.data.getId());  // expect: java.jca.messagedigest-getinstance algorithm=?
    String text = X9ObjectIdentifiers.prime192v1.getId();  // expect-none
    String other = Passport.prime192v1.getId();  // expect-none
  }
}

class Messages {
  void messages(org.bouncycastle.cms.CMSEnvelopedDataGenerator generator) throws Exception {
    Cipher.getInstance(org.bouncycastle.cms.CMSEnvelopedDataGenerator.AES128_CBC);  // expect: java.jca.cipher-getinstance algorithm=AES mode=CBC key_bits=128
    MessageDigest.getInstance(org.bouncycastle.cms.CMSSignedDataGenerator.DIGEST_MD5);  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(org.example.CMSSignedDataGenerator.DIGEST_SHA1);  // expect: java.jca.messagedigest-getinstance algorithm=?
  }
}
