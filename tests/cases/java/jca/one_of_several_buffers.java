import java.io.InputStream;
import java.security.SecureRandom;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

// Which of three buffers it is, is not known: what is written into it is written.
class OneOfSeveralBuffers {
    private final SecureRandom random = new SecureRandom();

    Object drawn(int size) {
        byte[] start;
        if (size == 1) {
            start = new byte[8];
        } else if (size == 2) {
            start = new byte[12];
        } else {
            start = new byte[16];
        }
        random.nextBytes(start);
        // expect: java.jca.ivparameterspec iv=secure-random iv_bits=64; expect: java.jca.ivparameterspec iv=secure-random iv_bits=128; expect-none: java.jca.ivparameterspec iv=zero
        return new IvParameterSpec(start);
    }

    Object copied(int size, byte[] given) {
        byte[] key = size == 1 ? new byte[16] : size == 2 ? new byte[24] : new byte[32];
        System.arraycopy(given, 0, key, 0, key.length);
        // expect: java.jca.secretkeyspec algorithm=AES key=? key_bits=192; expect-none: java.jca.secretkeyspec key=zero
        return new SecretKeySpec(key, "AES");
    }

    Object element(int size, byte[] given) {
        byte[] key = size == 1 ? new byte[16] : size == 2 ? new byte[24] : new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = given[i];
        }
        // expect: java.jca.secretkeyspec algorithm=AES key=? key_bits=256; expect-none: java.jca.secretkeyspec key=zero
        return new SecretKeySpec(key, "AES");
    }

    Object read(int size, InputStream from) throws Exception {
        byte[] key = size == 1 ? new byte[16] : size == 2 ? new byte[24] : new byte[32];
        from.read(key);
        // expect: java.jca.secretkeyspec algorithm=AES key=? key_bits=128; expect-none: java.jca.secretkeyspec key=zero
        return new SecretKeySpec(key, "AES");
    }

    Object never(int size) {
        byte[] key = size == 1 ? new byte[16] : size == 2 ? new byte[24] : new byte[32];
        // expect: java.jca.secretkeyspec algorithm=AES key=zero key_bits=256; expect-none: java.jca.secretkeyspec key=?
        return new SecretKeySpec(key, "AES");
    }
}
