import java.security.SecureRandom;

public class Caller {
    public static void main(String[] args) throws Exception {
        Derivation derivation = new Derivation();
        derivation.setRounds(700 * 1000);
        System.out.println(derivation.derived(args[0].toCharArray(), SecureRandom.getSeed(16)).length); // expect: java.jca.securerandom-getseed
    }
}
