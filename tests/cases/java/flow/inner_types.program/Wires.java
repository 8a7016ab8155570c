package net.wire;

import java.util.function.Supplier;
import javax.crypto.Cipher;
import okhttp3.Request;

// A class within a class of another file, by its path.
class Wires {
    void started() throws Exception {
        Cipher.getInstance(new Channel.Options().cipher("DESede").open().spelled()); // expect: java.jca.cipher-getinstance algorithm=3DES mode=CBC; expect-none: java.jca.cipher-getinstance algorithm=AES
    }

    void inSteps() throws Exception {
        Channel.Options options = new Channel.Options();
        options.bits(8);
        Channel channel = options.open();
        Cipher.getInstance(channel.spelled()); // expect: java.jca.cipher-getinstance algorithm=AES mode=CFB8; expect-none: java.jca.cipher-getinstance mode=CBC
    }

    void byItsWholeName() throws Exception {
        net.wire.Channel.Options options = new net.wire.Channel.Options().cipher("RC2");
        Cipher.getInstance(options.open().spelled()); // expect: java.jca.cipher-getinstance algorithm=RC2
    }

    // Not the one that stands here: Request is a library's.
    void another(Request.Options options) throws Exception {
        Cipher.getInstance(options.cipher("DES").open().spelled()); // expect-none: java.jca.cipher-getinstance algorithm=DES
    }
}
