import java.security.SecureRandom;
import javax.crypto.spec.PBEKeySpec;

// What a power of whole numbers comes to.
class Powers {
    Object rounds(char[] password, byte[] salt) {
        return new PBEKeySpec(password, salt, (int) Math.pow(2, 10), 256); // expect: java.jca.pbekeyspec iterations=1024
    }

    Object written(char[] password, byte[] salt) {
        return new PBEKeySpec(password, salt, (int) Math.pow(10.0, 3.0), 256); // expect: java.jca.pbekeyspec iterations=1000
    }

    Object root(char[] password, byte[] salt) {
        return new PBEKeySpec(password, salt, (int) Math.pow(1000000, 0.5), 256); // expect: java.jca.pbekeyspec iterations=?
    }

    Object given(char[] password, byte[] salt, int n) {
        return new PBEKeySpec(password, salt, (int) Math.pow(2, n), 256); // expect: java.jca.pbekeyspec iterations=?
    }
}
