import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class PartsOfVectors {
  void part(byte[] key, byte[] message) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");  // expect: java.jca.cipher-getinstance mode=GCM iv_bits=96
    cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, message, 0, 12));  // expect: java.jca.gcmparameterspec-part tag_bits=128 iv_bits=96; expect-none: java.jca.gcmparameterspec
  }

  static class Own { Own(int tag, byte[] message, int from, int size) {} }

  void other(byte[] message) {
    new Own(128, message, 0, 12);  // expect-none: java.jca.gcmparameterspec-part
  }
}
