import java.security.Key;
import java.util.Date;
import javax.crypto.Cipher;
import javax.crypto.spec.PBEKeySpec;

class Overloads {
    static final int CERTIFICATE = 1;

    static void open(String algorithm, int rounds) throws Exception {
        Cipher.getInstance(algorithm); // expect: java.jca.cipher-getinstance algorithm=DES
    }

    static void open(int rounds, String algorithm) throws Exception {
        Cipher.getInstance(algorithm); // expect: java.jca.cipher-getinstance algorithm=RC2
    }

    static void open(byte[] seed, String algorithm) throws Exception {
        Cipher.getInstance(algorithm); // expect: java.jca.cipher-getinstance algorithm=RC4
    }

    void run() throws Exception {
        open("DES", 3);
        open(4, "RC2");
        open(new byte[3], "RC4");
    }
}

class Entry {
    Entry(String alias, Date date, int type, Object content) {
    }

    Entry(String alias, Key key, char[] password, Object[] chain) {
        seal(password);
    }

    void seal(char[] password) {
        new PBEKeySpec(password); // expect: java.jca.pbekeyspec password=?
    }

    static Entry of(Object certificate) {
        return new Entry("a", new Date(), Overloads.CERTIFICATE, certificate);
    }
}
