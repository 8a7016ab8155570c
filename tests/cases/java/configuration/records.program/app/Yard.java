package app;

import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties(prefix = "yard")
record YardSettings(int keySize, String digest) {}

@ConfigurationProperties("yard.lock")
class LockSettings {
  private final int rounds;

  LockSettings(int rounds) {
    this.rounds = rounds;
  }

  public int getRounds() {
    return this.rounds;
  }
}

class Yard {
  private final YardSettings settings;
  private final LockSettings lock;

  Yard(YardSettings settings, LockSettings lock) {
    this.settings = settings;
    this.lock = lock;
  }

  void open(char[] word, byte[] salt) throws Exception {
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    pairs.initialize(settings.keySize());
    MessageDigest.getInstance(settings.digest());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    new PBEKeySpec(word, salt, lock.getRounds(), 256);  // expect: java.jca.pbekeyspec iterations=900
  }
}
