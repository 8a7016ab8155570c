import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

// What a field begins with is never used where everybody sets it before.
public class Derivation {
    private int rounds = 50;

    public void setRounds(int rounds) {
        this.rounds = rounds;
    }

    public byte[] derived(char[] password, byte[] salt) throws Exception {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, 256); // expect: java.jca.pbekeyspec iterations=700000; expect: java.jca.pbekeyspec iterations=50 role=unreached; expect-none: java.jca.pbekeyspec iterations=700000 role=unreached
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    }
}
