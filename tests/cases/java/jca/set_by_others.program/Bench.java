package house.bench;

import java.security.KeyPair;
import java.security.KeyPairGenerator;

// How large its keys are its users say.
public class Bench {
  private int bits = 3072;
  private int room = 512;

  public void setBits(int bits) { this.bits = bits; }
  public void setRoom(int room) { this.room = room; }

  public KeyPair make() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024; expect: java.jca.keypairgenerator-getinstance key_bits=3072
    generator.initialize(bits);
    return generator.generateKeyPair();
  }
}
