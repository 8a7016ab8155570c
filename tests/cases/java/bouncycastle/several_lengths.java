import org.bouncycastle.crypto.BufferedBlockCipher;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.engines.CAST5Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

class SeveralLengths {
    // A key that may have one of three lengths has each of them, also where its bytes are taken out.
    static void choose(Settings settings, PBEParametersGenerator generator, byte[] start) {
        int bits = 128;
        if (settings.small()) {
            bits = 40;
        } else if (settings.old()) {
            bits = 64;
        }
        KeyParameter derived = (KeyParameter) generator.generateDerivedParameters(bits);
        BufferedBlockCipher cipher = new BufferedBlockCipher(new CBCBlockCipher(new CAST5Engine())); // expect: java.bouncycastle.bufferedblockcipher algorithm=CAST5 key=derived key_bits=40; expect: java.bouncycastle.bufferedblockcipher key=derived key_bits=64; expect: java.bouncycastle.bufferedblockcipher key=derived key_bits=128
        cipher.init(true, new ParametersWithIV(new KeyParameter(derived.getKey()), start));
    }

    // What is asked for by one constructor is left out by another.
    private KeyParameter key;

    SeveralLengths(KeyParameter key) {
        this.key = new KeyParameter(key.getKey());
    }

    SeveralLengths() {}

    KeyParameter key(byte[] other) {
        if (key == null) {
            key = new KeyParameter(other); // expect: java.bouncycastle.keyparameter key=?
        }
        return key;
    }

    interface Settings {
        boolean small();

        boolean old();
    }
}
