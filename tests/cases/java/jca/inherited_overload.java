// A method of this file that cannot take what it is given is not the one that is called: a base has another.
import java.security.MessageDigest;

class Digesting extends Harness {
    private void run(String name) throws Exception {
        MessageDigest.getInstance(name);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=?
    }

    void perform() throws Exception {
        run("SHA-256");
    }

    public static void main(String[] arguments) {
        run(new Digesting());
    }
}

class Alone {
    static void run(String name) throws Exception {
        MessageDigest.getInstance(name);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    }

    static void perform() throws Exception {
        run("SHA-512");
    }
}
