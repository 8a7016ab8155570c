// What a method sets on one of its ways only is on the others what it was.
import java.security.spec.InvalidKeySpecException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

class SetOnOneWay {
    private int rounds = 1000;
    private int settled = 1000;

    private void strengthen(boolean strong) {
        if (strong) {
            rounds = 700000;
        }
    }

    private void settle(boolean twice) {
        if (twice) {
            settled = 1400000;
        } else {
            settled = 700000;
        }
    }

    static byte[] perhaps(char[] password, byte[] salt, boolean strong) throws Exception {
        SetOnOneWay made = new SetOnOneWay();
        made.strengthen(strong);
        PBEKeySpec spec = new PBEKeySpec(password, salt, made.rounds, 256);  // finding: VT-0402
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    }

    static byte[] certainly(char[] password, byte[] salt, boolean twice) throws Exception {
        SetOnOneWay made = new SetOnOneWay();
        made.settle(twice);
        PBEKeySpec spec = new PBEKeySpec(password, salt, made.settled, 256);  // no-finding: VT-0402
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    }
}
