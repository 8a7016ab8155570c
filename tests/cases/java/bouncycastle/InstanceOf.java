// Where `instanceof` holds, an engine is of that class; where it does not, and behind it, it is what it was.
package house.engines;

import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.BufferedBlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.BlowfishEngine;
import org.bouncycastle.crypto.engines.DSTU7624Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.modes.KCTRBlockCipher;
import org.bouncycastle.crypto.modes.SICBlockCipher;

class InstanceOf {
    private final BlockCipher engine;

    InstanceOf(BlockCipher engine) {
        this.engine = engine;
    }

    Object ofField() {
        if (engine instanceof DSTU7624Engine) {
            return new BufferedBlockCipher(new KCTRBlockCipher(engine));  // expect: java.bouncycastle.bufferedblockcipher algorithm=Kalyna mode=CTR
        }
        return new BufferedBlockCipher(new SICBlockCipher(engine));  // expect: java.bouncycastle.bufferedblockcipher algorithm=? mode=CTR
    }

    Object refused(BlockCipher given) {
        if (!(given instanceof BlowfishEngine)) {
            throw new IllegalArgumentException();
        }
        return new BufferedBlockCipher(new CBCBlockCipher(given));  // expect: java.bouncycastle.bufferedblockcipher algorithm=Blowfish mode=CBC
    }

    Object behind(BlockCipher given) {
        int size = 0;
        if (given instanceof BlowfishEngine) {
            size = 8;
        }
        return new BufferedBlockCipher(new CBCBlockCipher(given));  // expect: java.bouncycastle.bufferedblockcipher algorithm=? mode=CBC
    }

    Object oneOfTwo(boolean small) {
        BlockCipher made = small ? new BlowfishEngine() : new AESEngine();
        if (made instanceof AESEngine) {
            // expect: java.bouncycastle.bufferedblockcipher algorithm=AES mode=CBC
            return new BufferedBlockCipher(new CBCBlockCipher(made));
        }
        // expect: java.bouncycastle.bufferedblockcipher algorithm=Blowfish mode=CTR
        // expect-none: java.bouncycastle.bufferedblockcipher algorithm=AES
        return new BufferedBlockCipher(new SICBlockCipher(made));
    }

    Object declared(DSTU7624Engine given) {
        return new BufferedBlockCipher(new KCTRBlockCipher(given));  // expect: java.bouncycastle.bufferedblockcipher algorithm=Kalyna mode=CTR
    }
}
