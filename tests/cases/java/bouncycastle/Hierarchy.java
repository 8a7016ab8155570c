// What a class of the lightweight API is, and what it is not.
package house.engines;

import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.BufferedBlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.BlowfishEngine;
import org.bouncycastle.crypto.engines.CAST5Engine;
import org.bouncycastle.crypto.engines.CAST6Engine;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.modes.AEADBlockCipher;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.SICBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;

class Hierarchy {
    // An interface that only one of the two implements.
    Object start(boolean authenticated, KeyParameter key) {
        Object cipher;
        if (authenticated) {
            // expect: java.bouncycastle.aead algorithm=AES mode=GCM function=encrypt
            // expect-none: java.bouncycastle.aead function=decrypt
            cipher = new GCMBlockCipher(new AESEngine());
        } else {
            // expect: java.bouncycastle.paddedbufferedblockcipher algorithm=Blowfish mode=CBC function=decrypt
            // expect-none: java.bouncycastle.paddedbufferedblockcipher function=encrypt
            cipher = new PaddedBufferedBlockCipher(new CBCBlockCipher(new BlowfishEngine()));
        }
        if (cipher instanceof AEADBlockCipher) {
            ((AEADBlockCipher) cipher).init(true, key);
        } else {
            ((BufferedBlockCipher) cipher).init(false, key);
        }
        return cipher;
    }

    Object ofAClass(boolean small) {
        BlockCipher engine = small ? new CAST6Engine() : new TwofishEngine();
        if (engine instanceof CAST5Engine) {
            // expect: java.bouncycastle.bufferedblockcipher algorithm=CAST6 mode=CBC
            // expect-none: java.bouncycastle.bufferedblockcipher algorithm=Twofish
            return new BufferedBlockCipher(new CBCBlockCipher(engine));
        }
        // expect: java.bouncycastle.bufferedblockcipher algorithm=Twofish mode=CTR
        // expect-none: java.bouncycastle.bufferedblockcipher algorithm=CAST6
        return new BufferedBlockCipher(new SICBlockCipher(engine));
    }

    Object anyBlockCipher() {
        Object engine = new TwofishEngine();
        if (engine instanceof BlockCipher) {
            return new BufferedBlockCipher(new CBCBlockCipher((BlockCipher) engine));  // expect: java.bouncycastle.bufferedblockcipher algorithm=Twofish mode=CBC
        }
        return null;
    }

    // In older versions it was one.
    Object ofSomeVersions() {
        BlockCipher engine = new DESedeEngine();
        if (engine instanceof DESEngine) {
            return new BufferedBlockCipher(new CBCBlockCipher(engine));  // expect: java.bouncycastle.bufferedblockcipher algorithm=3DES mode=CBC
        }
        return new BufferedBlockCipher(new SICBlockCipher(engine));  // expect: java.bouncycastle.bufferedblockcipher algorithm=3DES mode=CTR
    }
}
