import java.security.AlgorithmParameters;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

// How long an IV is stays known wherever it is handed on.
class LengthsOfIvs {
  byte[] tagged(SecretKey key) throws Exception {
    Mac mac = Mac.getInstance("AES-GMAC"); // expect: java.jca.mac-getinstance algorithm=GMAC iv=zero iv_bits=96
    mac.init(key, new IvParameterSpec(new byte[12])); // expect-applied: java.jca.mac-init
    return mac.doFinal();
  }

  byte[] taggedBy(SecretKey key, byte[] iv) throws Exception {
    Mac mac = Mac.getInstance("AES-GMAC"); // expect: java.jca.mac-getinstance algorithm=GMAC iv=?
    mac.init(key, new IvParameterSpec(iv));
    return mac.doFinal();
  }

  Cipher byParameters(SecretKey key) throws Exception {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("AES");
    parameters.init(new IvParameterSpec(new byte[16])); // expect-applied: java.jca.algorithmparameters-init
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // expect: java.jca.cipher-getinstance mode=CBC iv=zero iv_bits=128
    cipher.init(Cipher.ENCRYPT_MODE, key, parameters);
    return cipher;
  }

  // What is encoded in a text is no IV.
  AlgorithmParameters encoded() throws Exception {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("AES"); // expect: java.jca.algorithmparameters-getinstance algorithm=AES iv=absent-property iv_bits=absent-property
    parameters.init(new String("0123456789abcdef").getBytes());
    return parameters;
  }
}
