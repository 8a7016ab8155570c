import java.security.SecureRandom;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;

/** Who encrypts has the public key, whatever the pair was drawn from. */
class Sm2Sides {
  byte[] seal(ECKeyGenerationParameters how, byte[] text) throws Exception {
    ECKeyPairGenerator generator = new ECKeyPairGenerator(); // expect: java.bouncycastle.keypairgenerator function=keygen
    generator.init(how);
    AsymmetricCipherKeyPair pair = generator.generateKeyPair();
    SM2Engine engine = new SM2Engine(); // expect: java.bouncycastle.sm2engine algorithm=SM2 function=encrypt private_key=absent-property
    engine.init(true, new ParametersWithRandom(pair.getPublic(), new SecureRandom())); // expect-applied: java.bouncycastle.sm2engine-encrypts
    return engine.processBlock(text, 0, text.length);
  }

  byte[] open(ECKeyGenerationParameters how, byte[] sealed) throws Exception {
    ECKeyPairGenerator generator = new ECKeyPairGenerator();
    generator.init(how);
    AsymmetricCipherKeyPair pair = generator.generateKeyPair();
    SM2Engine engine = new SM2Engine(); // expect: java.bouncycastle.sm2engine algorithm=SM2 function=decrypt private_key=secure-random
    engine.init(false, pair.getPrivate()); // expect-applied: java.bouncycastle.sm2engine-init
    return engine.processBlock(sealed, 0, sealed.length);
  }

  static class Engine {
    void init(boolean forward, Object with) {}
  }

  void own(Object key) {
    new Engine().init(true, key); // expect-none: java.bouncycastle.sm2engine-encrypts; expect-none: java.bouncycastle.sm2engine-init
  }
}
