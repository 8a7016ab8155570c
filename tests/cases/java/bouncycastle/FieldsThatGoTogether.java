// What a constructor sets together belongs together in what its methods ask of the fields.
import org.bouncycastle.crypto.params.KeyParameter;

class FieldsThatGoTogether {
    private final boolean encrypts;
    private byte[] key;

    static void main(String[] arguments) {
        boolean encrypts = true;
        String from = null;
        if (arguments.length > 2) {
            encrypts = false;
            from = arguments[2];
        }
        new FieldsThatGoTogether(from, encrypts).run();
    }

    FieldsThatGoTogether(String from, boolean encrypts) {
        this.encrypts = encrypts;
        if (encrypts) {
            key = new byte[16];
        } else {
            key = "0123456789".getBytes();
        }
    }

    void run() {
        if (encrypts) {
            use(new KeyParameter(key)); // expect: java.bouncycastle.keyparameter key=zero
        } else {
            use(new KeyParameter(key)); // expect: java.bouncycastle.keyparameter key=literal
        }
    }

    void use(KeyParameter parameter) {
    }
}
