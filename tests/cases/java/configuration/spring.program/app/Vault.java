package app;

import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;

class Vault {
  // Spring takes `digest-name` for `digestName`.
  @Value("${vault.digestName:SHA-512}")
  private String digest;

  @Value("${vault.iterations}")
  private int iterations;

  @Value("SHA-384")
  private String fixed;

  @Value("${vault.absent:SHA-224}")
  private String absent;

  private final int size;

  Vault(@Value("${vault.key-size}") int size) {
    this.size = size;
  }

  void keep(Environment environment) throws Exception {
    MessageDigest.getInstance(digest);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
    MessageDigest.getInstance(fixed);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    MessageDigest.getInstance(absent);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-224; expect: java.jca.messagedigest-getinstance algorithm=?
    KeyPairGenerator pair = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=1024
    pair.initialize(size);
    new PBEKeySpec(password(), salt(), iterations, 256);  // expect: java.jca.pbekeyspec iterations=500
    // Two profiles: which of them runs cannot be told.
    Cipher.getInstance(environment.getProperty("vault.cipher"));  // expect: java.jca.cipher-getinstance mode=CBC; expect: java.jca.cipher-getinstance mode=GCM
    Cipher.getInstance("AES/" + environment.getProperty("vault.copy.mode", "ECB") + "/NoPadding");  // expect: java.jca.cipher-getinstance mode=GCM; expect-none: java.jca.cipher-getinstance mode=ECB
    if (environment.getRequiredProperty("vault.legacy").equals("true")) {
      MessageDigest.getInstance("MD2");  // expect-none
    }
  }

  native char[] password();
  native byte[] salt();
}

@ConfigurationProperties(prefix = "vault")
class VaultSettings {
  private String digestName = "SHA-256";
  private String other = "SHA3-384";

  public void setDigestName(String digestName) {
    this.digestName = digestName;
  }

  void digest() throws Exception {
    MessageDigest.getInstance(digestName);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(other);  // expect: java.jca.messagedigest-getinstance algorithm=SHA3-384
  }
}
