import java.security.Key;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;

// What is found by a key, and what is done where that key is this one or that one, go together.
class KeysThatAreCompared {
  static final Map<String, String> BY_TEXT = new HashMap<>();
  static final Map BY_CONSTANT = new HashMap();

  static {
    BY_TEXT.put("triple", "DESede/CBC/PKCS5Padding");
    BY_TEXT.put("plain", "AES/ECB/PKCS5Padding");
    BY_TEXT.put("public", "RSA/ECB/PKCS1Padding");
    BY_CONSTANT.put(CMSAlgorithm.DES_EDE3_CBC, "DESede/CBC/PKCS5Padding");
    BY_CONSTANT.put(CMSAlgorithm.AES128_CBC, "AES/CBC/PKCS5Padding");
    BY_CONSTANT.put(PKCSObjectIdentifiers.rsaEncryption, "RSA/ECB/PKCS1Padding");
  }

  Cipher afterwards(Key key, String which) throws Exception {
    Cipher cipher = Cipher.getInstance(BY_TEXT.get(which)); // expect: java.jca.cipher-getinstance algorithm=3DES iv=zero; expect: java.jca.cipher-getinstance algorithm=AES mode=ECB iv=absent-property; expect: java.jca.cipher-getinstance algorithm=RSA iv=absent-property
    if (which.equals("triple")) {
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[8]));
    } else {
      cipher.init(Cipher.DECRYPT_MODE, key);
    }
    return cipher;
  }

  Cipher before(Key key, String which) throws Exception {
    if (which.equals("triple")) {
      Cipher three = Cipher.getInstance(BY_TEXT.get(which)); // expect: java.jca.cipher-getinstance algorithm=3DES iv=zero
      three.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[8]));
      return three;
    }
    Cipher cipher = Cipher.getInstance(BY_TEXT.get(which)); // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB; expect: java.jca.cipher-getinstance algorithm=RSA; expect-none: java.jca.cipher-getinstance algorithm=3DES
    cipher.init(Cipher.DECRYPT_MODE, key);
    return cipher;
  }

  Cipher chosen(Key key, String which) throws Exception {
    Cipher cipher = Cipher.getInstance(BY_TEXT.get(which)); // expect: java.jca.cipher-getinstance algorithm=3DES iv=zero; expect: java.jca.cipher-getinstance algorithm=RSA iv=absent-property
    switch (which) {
      case "plain":
      case "public":
        cipher.init(Cipher.ENCRYPT_MODE, key);
        break;
      default:
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[8]));
    }
    return cipher;
  }

  private Cipher made(ASN1ObjectIdentifier algorithm) throws Exception {
    return Cipher.getInstance((String) BY_CONSTANT.get(algorithm)); // expect: java.jca.cipher-getinstance algorithm=3DES iv=zero; expect: java.jca.cipher-getinstance algorithm=AES iv=absent-property; expect: java.jca.cipher-getinstance algorithm=RSA iv=absent-property
  }

  // By constants, in a function of their own, of what is asked for twice.
  Cipher byConstant(Key key, AlgorithmIdentifier given) throws Exception {
    Cipher cipher = made(given.getAlgorithm());
    ASN1ObjectIdentifier which = given.getAlgorithm();
    if (which.equals(CMSAlgorithm.DES_EDE3_CBC) || which.equals(CMSAlgorithm.IDEA_CBC)) {
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[8]));
    } else {
      cipher.init(Cipher.DECRYPT_MODE, key);
    }
    return cipher;
  }

  // Another key is another question.
  Cipher apart(Key key, String which, String other) throws Exception {
    Cipher cipher = Cipher.getInstance(BY_TEXT.get(which)); // expect: java.jca.cipher-getinstance algorithm=AES iv=zero; expect: java.jca.cipher-getinstance algorithm=3DES iv=zero
    if (other.equals("triple")) {
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[8]));
    } else {
      cipher.init(Cipher.DECRYPT_MODE, key);
    }
    return cipher;
  }
}
