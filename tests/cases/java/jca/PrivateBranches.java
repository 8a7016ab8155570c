import java.security.MessageDigest;
import java.util.function.Consumer;

class PrivateBranches {
    // Only this class calls it, and only so.
    private byte[] digestOf(boolean old, byte[] data) throws Exception {
        if (old) {
            return MessageDigest.getInstance("MD5").digest(data);
        }
        return MessageDigest.getInstance("SHA-256").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    }

    byte[] save(byte[] data) throws Exception {
        return digestOf(false, data);
    }

    // Others call it as well.
    byte[] digest(boolean old, byte[] data) throws Exception {
        if (old) {
            return MessageDigest.getInstance("SHA-1").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        }
        return data;
    }

    byte[] load(byte[] data) throws Exception {
        return digest(false, data);
    }

    private byte[] handed(boolean old) {
        try {
            if (old) {
                return MessageDigest.getInstance("SHA-1").digest(); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
            }
        } catch (Exception e) {
        }
        return null;
    }

    void each(Consumer<java.util.function.Function<Boolean, byte[]>> to) {
        handed(false);
        to.accept(this::handed);
    }
}
