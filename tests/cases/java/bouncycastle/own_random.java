import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.modes.GCMSIVBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.test.FixedSecureRandom;
import org.bouncycastle.util.test.TestRandomBigInteger;

class OwnRandom {
    void fixed(ECDomainParameters domain) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator(); // expect: java.bouncycastle.keypairgenerator private_key=predictable-random
        generator.init(new ECKeyGenerationParameters(domain, new TestRandomBigInteger("42", 16)));
        SM2Engine engine = new SM2Engine(); // expect: java.bouncycastle.sm2engine function=decrypt digest=SM3 private_key=predictable-random
        engine.init(false, generator.generateKeyPair().getPrivate());
    }

    void edwards() {
        Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator(); // expect: java.bouncycastle.keypairgenerator algorithm=Ed25519 private_key=predictable-random
        generator.init(new Ed25519KeyGenerationParameters(new FixedSecureRandom(new byte[32])));  // expect-applied: java.bouncycastle.keygenerationparameters
        generator.generateKeyPair();  // expect-applied: java.bouncycastle.keypairgenerator-generate
    }

    void fixedByItsConstructor(KeyParameter key, byte[] nonce) {
        GCMSIVBlockCipher cipher = new GCMSIVBlockCipher(); // expect: java.bouncycastle.aead algorithm=AES mode=GCM-SIV
        cipher.init(true, new AEADParameters(key, 128, nonce));
    }
}
