import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class OwnGenerators {
    // The same bytes every time.
    static class Steps extends SecureRandom {
        private int next = 1;

        public void nextBytes(byte[] bytes) { // expect: java.jca.securerandom-own generator=predictable
            for (int i = 0; i != bytes.length; i++) {
                bytes[i] = (byte) (next++ * 3);
            }
        }
    }

    // What it hands out was given to it.
    static class Replay extends SecureRandom {
        private final byte[] recorded;
        private int at;

        Replay(byte[] recorded) {
            this.recorded = recorded;
        }

        public void nextBytes(byte[] bytes) { // expect-none: java.jca.securerandom-own
            for (int i = 0; i != bytes.length; i++) {
                bytes[i] = recorded[at++];
            }
        }
    }

    static class Mixed extends SecureRandom {
        private final SecureRandom system = new SecureRandom();

        public void nextBytes(byte[] bytes) { // expect-none: java.jca.securerandom-own
            system.nextBytes(bytes);
            bytes[0] |= 1;
        }
    }

    KeyPair steps() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA"); // expect: java.jca.keypairgenerator-getinstance algorithm=RSA private_key=predictable-random
        generator.initialize(2048, new Steps());
        return generator.generateKeyPair();
    }

    KeyPair mixed() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA"); // expect: java.jca.keypairgenerator-getinstance algorithm=RSA private_key=?
        generator.initialize(2048, new Mixed());
        return generator.generateKeyPair();
    }

    KeyPair replayed(byte[] recorded) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA"); // expect: java.jca.keypairgenerator-getinstance algorithm=RSA private_key=?
        generator.initialize(2048, new Replay(recorded));
        return generator.generateKeyPair();
    }

    KeyPair inPlace() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC"); // expect: java.jca.keypairgenerator-getinstance private_key=predictable-random
        generator.initialize(256, new SecureRandom() {
            public void nextBytes(byte[] bytes) { // expect: java.jca.securerandom-own generator=predictable
                for (int i = 0; i != bytes.length; i++) {
                    bytes[i] = 7;
                }
            }
        });
        return generator.generateKeyPair();
    }

    SecretKey secret() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("AES"); // expect: java.jca.keygenerator-getinstance algorithm=AES key=predictable-random
        generator.init(new Steps());  // expect-applied: java.jca.keygenerator-init-random
        return generator.generateKey();  // expect-applied: java.jca.keygenerator-generatekey
    }

    SecretKey sized() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("AES"); // expect: java.jca.keygenerator-getinstance algorithm=AES key_bits=128 key=secure-random
        generator.init(128, new SecureRandom());
        return generator.generateKey();
    }

    // What the base draws with it is no better.
    IvParameterSpec drawn() {
        byte[] iv = new byte[16];
        SecureRandom random = new Steps();
        for (int i = 0; i < iv.length; i++) {
            iv[i] = (byte) random.nextInt();  // expect-applied: java.jca.securerandom-next
        }
        return new IvParameterSpec(iv); // expect: java.jca.ivparameterspec iv=predictable-random
    }
}
