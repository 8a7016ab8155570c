import foreign.Opener;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;

/** What implements an interface of the file's own by a lambda or a method that is named. */
interface Maker {
    Cipher make(String name) throws Exception;

    default String describe(String name) {
        return "made of " + name;
    }
}

class OwnInterfaces {
    private final Maker kept = name -> Cipher.getInstance(name); // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB

    void byField() throws Exception {
        kept.make("AES/ECB/PKCS5Padding");
    }

    void byVariable() throws Exception {
        Maker maker = name -> Cipher.getInstance(name); // expect: java.jca.cipher-getinstance algorithm=DES
        maker.make("DES");
    }

    void byName() throws Exception {
        Maker maker = Cipher::getInstance;
        maker.make("DES"); // expect: java.jca.cipher-getinstance algorithm=DES
    }

    void byParameter(Maker maker) throws Exception {
        maker.make("DESede"); // expect: java.jca.cipher-getinstance algorithm=3DES
    }

    void giveLambda() throws Exception {
        byParameter(text -> Cipher.getInstance(text)); // expect: java.jca.cipher-getinstance algorithm=3DES
    }

    void giveName() throws Exception {
        byParameter(Cipher::getInstance);
    }

    Maker returned() {
        return text -> Cipher.getInstance(text); // expect: java.jca.cipher-getinstance algorithm=RC2
    }

    void byResult() throws Exception {
        returned().make("RC2");
    }

    static Cipher open(String text) throws Exception {
        return Cipher.getInstance(text); // expect: java.jca.cipher-getinstance algorithm=RC4
    }

    void byOwnName() throws Exception {
        Maker maker = OwnInterfaces::open;
        maker.make("RC4");
    }

    // A method that the interface has itself is not the lambda.
    void byDefault() throws Exception {
        Maker maker = given -> Cipher.getInstance(given); // expect: java.jca.cipher-getinstance algorithm=?
        maker.describe("Blowfish");
    }

    // What a method of an interface that is not known does with it is not known.
    void unknown() throws Exception {
        Opener opener = Cipher::getInstance; // expect: java.jca.cipher-getinstance algorithm=?
        opener.open("Blowfish");
    }
}
