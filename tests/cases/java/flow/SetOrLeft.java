import java.io.FileInputStream;
import java.io.IOException;
import javax.crypto.spec.SecretKeySpec;

class SetOrLeft {
    private byte[] key = null;

    SetOrLeft(String file) {
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

    public static void main(String[] arguments) {
        new SetOrLeft(arguments[0]).sealing();
    }
}
