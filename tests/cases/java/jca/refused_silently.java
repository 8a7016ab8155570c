import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class RefusedSilently {
    // Where the first is refused, the second is asked for.
    static MessageDigest best(int strength) throws NoSuchAlgorithmException {
        String name = strength > 1 ? "SHA-512" : "SHA-384";
        if (name != null) {
            try {
                return MessageDigest.getInstance(name); // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect: java.jca.messagedigest-getinstance algorithm=SHA-384
            } catch (NoSuchAlgorithmException e) {
                // the next one
            }
        }
        return MessageDigest.getInstance("SHA-256"); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    }
}
