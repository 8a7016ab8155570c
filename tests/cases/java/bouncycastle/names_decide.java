import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.BufferedBlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.CAST5Engine;
import org.bouncycastle.crypto.engines.SEEDEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.modes.CFBBlockCipher;
import org.bouncycastle.crypto.modes.OFBBlockCipher;
import org.bouncycastle.crypto.paddings.BlockCipherPadding;
import org.bouncycastle.crypto.paddings.ISO7816d4Padding;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

// A name's end decides the mode and whether there is a padding, its beginning the cipher and the key: what the ends
// choose goes together, and what the beginnings choose, and no name has two ends.
class NamesDecide {
    static byte[] run(String name, byte[] secret, byte[] start, byte[] text) throws Exception {
        String mode = "CBC";
        BlockCipherPadding padding = new ISO7816d4Padding();
        byte[] first = start;
        if (name.endsWith("/CFB")) {
            mode = "CFB";
            padding = null;
        }
        if (name.endsWith("/ECB") || "plain".equals(name)) {
            mode = "ECB";
            first = null;
        }
        if (name.endsWith("/OFB")) {
            mode = "OFB";
            padding = null;
        }
        BlockCipher cipher;
        KeyParameter key;
        if (name.startsWith("AES")) {
            cipher = new AESEngine();
            key = part(secret, 32);
        } else if (name.startsWith("SEED")) {
            cipher = new SEEDEngine();
            key = part(secret, 16);
        } else if (name.startsWith("CAST")) {
            int size = 16;
            if (name.startsWith("CAST-40")) {
                size = 5;
            }
            cipher = new CAST5Engine();
            key = part(secret, size);
        } else {
            throw new IllegalArgumentException(name);
        }
        if (mode.equals("CBC")) {
            cipher = new CBCBlockCipher(cipher);
        } else if (mode.equals("CFB")) {
            cipher = new CFBBlockCipher(cipher, cipher.getBlockSize() * 8);
        } else if (mode.equals("OFB")) {
            cipher = new OFBBlockCipher(cipher, cipher.getBlockSize() * 8);
        }
        BufferedBlockCipher all;
        if (padding == null) {
// expect: java.bouncycastle.bufferedblockcipher algorithm=AES mode=CFB key_bits=256; expect: java.bouncycastle.bufferedblockcipher algorithm=SEED mode=CFB key_bits=128; expect: java.bouncycastle.bufferedblockcipher algorithm=CAST5 mode=CFB key_bits=128; expect: java.bouncycastle.bufferedblockcipher algorithm=CAST5 mode=CFB key_bits=40
            // expect: java.bouncycastle.bufferedblockcipher algorithm=AES mode=OFB key_bits=256; expect: java.bouncycastle.bufferedblockcipher algorithm=SEED mode=OFB key_bits=128; expect: java.bouncycastle.bufferedblockcipher algorithm=CAST5 mode=OFB key_bits=128; expect: java.bouncycastle.bufferedblockcipher algorithm=CAST5 mode=OFB key_bits=40
            // expect-none: java.bouncycastle.bufferedblockcipher mode=CBC; expect-none: java.bouncycastle.bufferedblockcipher mode=ECB; expect-none: java.bouncycastle.bufferedblockcipher algorithm=?; expect-none: java.bouncycastle.bufferedblockcipher key_bits=?; expect-none: java.bouncycastle.bufferedblockcipher algorithm=SEED key_bits=256; expect-none: java.bouncycastle.bufferedblockcipher algorithm=AES key_bits=40; expect-none: java.bouncycastle.bufferedblockcipher padding=ISO7816-4
            all = new BufferedBlockCipher(cipher);
        } else {
            // expect: java.bouncycastle.paddedbufferedblockcipher algorithm=AES mode=CBC key_bits=256 padding=ISO7816-4; expect: java.bouncycastle.paddedbufferedblockcipher algorithm=SEED mode=CBC key_bits=128 padding=ISO7816-4; expect: java.bouncycastle.paddedbufferedblockcipher algorithm=CAST5 mode=CBC key_bits=128 padding=ISO7816-4; expect: java.bouncycastle.paddedbufferedblockcipher algorithm=CAST5 mode=CBC key_bits=40 padding=ISO7816-4
            // expect: java.bouncycastle.paddedbufferedblockcipher algorithm=AES mode=ECB key_bits=256 padding=ISO7816-4; expect: java.bouncycastle.paddedbufferedblockcipher algorithm=SEED mode=ECB key_bits=128 padding=ISO7816-4; expect: java.bouncycastle.paddedbufferedblockcipher algorithm=CAST5 mode=ECB key_bits=128 padding=ISO7816-4; expect: java.bouncycastle.paddedbufferedblockcipher algorithm=CAST5 mode=ECB key_bits=40 padding=ISO7816-4
            // expect-none: java.bouncycastle.paddedbufferedblockcipher mode=CFB; expect-none: java.bouncycastle.paddedbufferedblockcipher mode=OFB; expect-none: java.bouncycastle.paddedbufferedblockcipher algorithm=?; expect-none: java.bouncycastle.paddedbufferedblockcipher algorithm=SEED key_bits=256
            all = new PaddedBufferedBlockCipher(cipher, padding);
        }
        CipherParameters parameters = key;
        if (first != null) {
            parameters = new ParametersWithIV(key, first);
        }
        all.init(true, parameters);
        byte[] out = new byte[all.getOutputSize(text.length)];
        all.doFinal(out, all.processBytes(text, 0, text.length, out, 0));
        return out;
    }

    private static KeyParameter part(byte[] secret, int size) {
        return new KeyParameter(secret, 0, size);
    }
}
