package words;

import java.nio.charset.StandardCharsets;
import java.util.*;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import javax.crypto.spec.IvParameterSpec;

class Words {
  private static final Map<String, String> NAMES = new HashMap<>();

  void texts() throws Exception {
    Cipher.getInstance(String.format("%s/%s/NoPadding", "DES", "ecb".toUpperCase()));  // expect: java.jca.cipher-getinstance algorithm=DES mode=ECB padding=NoPadding
    Cipher.getInstance("my DES".substring(3));  // expect: java.jca.cipher-getinstance algorithm=DES
    Cipher.getInstance("AES-CTR-NoPadding".replace("-", "/"));  // expect: java.jca.cipher-getinstance algorithm=AES mode=CTR
    Cipher.getInstance(String.join("/", "AES", "CBC", "PKCS5Padding"));  // expect: java.jca.cipher-getinstance algorithm=AES mode=CBC
    Cipher.getInstance("DES/CBC/NoPadding".split("/")[0]);  // expect: java.jca.cipher-getinstance algorithm=DES
    Cipher.getInstance("DES.CBC.NoPadding".split(".")[0]);  // expect: java.jca.cipher-getinstance algorithm=?
    Cipher.getInstance(" RC4 ".trim());  // expect: java.jca.cipher-getinstance algorithm=RC4
    Cipher.getInstance("AES".concat("/ECB").concat("/NoPadding"));  // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB
  }

  void tables(String which) throws Exception {
    Map<String, String> names = new HashMap<>();
    names.put("old", "DES");
    names.put("new", "AES/GCM/NoPadding");
    Cipher.getInstance(names.get("old"));  // expect: java.jca.cipher-getinstance algorithm=DES
    Cipher.getInstance(names.getOrDefault("none", "RC4"));  // expect: java.jca.cipher-getinstance algorithm=RC4
    List<String> list = List.of("AES", "DES");
    Cipher.getInstance(list.get(1));  // expect: java.jca.cipher-getinstance algorithm=DES
    Properties settings = new Properties();
    settings.setProperty("cipher", "Blowfish");
    Cipher.getInstance(settings.getProperty("cipher"));  // expect: java.jca.cipher-getinstance algorithm=Blowfish
    Cipher.getInstance(System.getenv("CIPHER"));  // expect: java.jca.cipher-getinstance algorithm=?; expect-applied: java.platform.environment
  }

  void bytes(byte[] given) throws Exception {
    byte[] decoded = Base64.getDecoder().decode("AAECAwQFBgcICQoLDA0ODw==");  // expect-applied: java.platform.base64-decoder
    new SecretKeySpec(decoded, "AES");  // expect: java.jca.secretkeyspec key=literal key_bits=128
    new SecretKeySpec(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"), "AES");  // expect: java.jca.secretkeyspec key=literal key_bits=128; expect-applied: java.platform.hexformat
    byte[] key = new byte[16];
    System.arraycopy("not very secret!".getBytes(StandardCharsets.UTF_8), 0, key, 0, 16);
    new SecretKeySpec(key, "AES");  // expect: java.jca.secretkeyspec key=literal key_bits=128
    new SecretKeySpec(Arrays.copyOf("not very secret, but long".getBytes(), 16), "AES");  // expect: java.jca.secretkeyspec key=literal key_bits=128
    byte[] same = new byte[16];
    Arrays.fill(same, (byte) 7);
    new IvParameterSpec(same);  // expect: java.jca.ivparameterspec iv=literal-array
    new SecretKeySpec(given, "AES");  // expect: java.jca.secretkeyspec key=?
    new SecretKeySpec(System.getenv("KEY").getBytes(), "AES");  // expect: java.jca.secretkeyspec key=environment
  }
}
