import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import javax.crypto.KeyGenerator;
import org.bouncycastle.jcajce.spec.KEMExtractSpec;
import org.bouncycastle.jcajce.spec.KEMGenerateSpec;
import org.bouncycastle.pqc.jcajce.spec.KyberParameterSpec;

class Sides {
  void sender(KeyPair pair) throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("ML-KEM-768", "BC");  // expect: java.jca.keygenerator-getinstance algorithm=ML-KEM-768 function=encapsulate key=secure-random
    generator.init(new KEMGenerateSpec(pair.getPublic(), "AES"), new SecureRandom());  // expect-applied: java.bouncycastle.kem-generatespec; expect-applied: java.jca.keygenerator-init-encapsulate
    generator.generateKey();
  }

  // The one that receives draws nothing, whatever generator it is given.
  void receiver(PrivateKey key, byte[] encapsulated) throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("SNTRUPrime", "BCPQC");  // expect: java.jca.keygenerator-getinstance algorithm=NTRU-Prime function=decapsulate key=derived private_key=? key_bits=?
    generator.init(new KEMExtractSpec(key, encapsulated, "AES", 256), new SecureRandom());
    generator.generateKey();
  }

  void both(KeyPair pair, byte[] encapsulated) throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("Kyber512", "BCPQC");  // expect: java.jca.keygenerator-getinstance function=encapsulate key=secure-random output_bits=128; expect: java.jca.keygenerator-getinstance function=decapsulate key=derived output_bits=128
    generator.init(new KEMGenerateSpec(pair.getPublic(), "AES", 128), new SecureRandom());
    generator.generateKey();
    generator.init(new KEMExtractSpec(pair.getPrivate(), encapsulated, "AES", 128));  // expect-applied: java.bouncycastle.kem-extractspec; expect-applied: java.jca.keygenerator-init-decapsulate
    generator.generateKey();
  }

  // Which parameter set it is stands in the key.
  void of_a_pair() throws Exception {
    KeyPairGenerator maker = KeyPairGenerator.getInstance("Kyber", "BCPQC");
    maker.initialize(KyberParameterSpec.kyber768, new SecureRandom());
    KeyPair pair = maker.generateKeyPair();
    KeyGenerator generator = KeyGenerator.getInstance("Kyber", "BCPQC");  // expect: java.jca.keygenerator-getinstance algorithm=Kyber768 function=encapsulate key=secure-random
    generator.init(new KEMGenerateSpec(pair.getPublic(), "AES"), new SecureRandom());
    generator.generateKey();
  }

  void neither() throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("AES");  // expect: java.jca.keygenerator-getinstance algorithm=AES function=keygen key=secure-random key_bits=128
    generator.init(128, new SecureRandom());
    generator.generateKey();
    KeyGenerator as_made = KeyGenerator.getInstance("AES");  // expect: java.jca.keygenerator-getinstance algorithm=AES function=keygen
    as_made.generateKey();
  }
}
