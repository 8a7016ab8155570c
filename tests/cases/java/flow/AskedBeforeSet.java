import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

class AskedBeforeSet {
    private byte[] salt = null;
    private byte[] key = null;

    AskedBeforeSet(String file) {
        try {
            key = new FileInputStream(file).readAllBytes();
        } catch (IOException e) {
            System.err.println("no key");
            System.exit(1);
        }
    }

    void sealing() {
        new SecretKeySpec(key, "AES"); // expect: java.jca.secretkeyspec key=file; expect-none: java.jca.secretkeyspec key=absent
    }

    PBEKeySpec stretched(char[] password) {
        if (salt == null) {
            salt = new byte[16];
            new SecureRandom().nextBytes(salt);
        }
        return new PBEKeySpec(password, salt, 600000, 256); // expect: java.jca.pbekeyspec salt=secure-random; expect-none: java.jca.pbekeyspec salt=absent
    }

    public static void main(String[] arguments) {
        new AskedBeforeSet(arguments[0]).sealing();
    }
}
