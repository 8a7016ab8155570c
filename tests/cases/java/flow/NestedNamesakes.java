import javax.crypto.Cipher;

// Classes within classes: each is known by the class around it.
class OldVault {
    static class Kind {
        static final String NAME = "DES";

        String name() {
            return "DES";
        }
    }

    enum Mode {
        LOCAL("RC4"),
        REMOTE("AES/GCM/NoPadding");

        final String cipher;

        Mode(String cipher) {
            this.cipher = cipher;
        }
    }

    void seal() throws Exception {
        Cipher.getInstance(Kind.NAME); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(new Kind().name()); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(Mode.LOCAL.cipher); // expect: java.jca.cipher-getinstance algorithm=RC4
    }
}

class NewVault {
    static class Kind {
        static final String NAME = "AES/GCM/NoPadding";

        String name() {
            return "AES/GCM/NoPadding";
        }
    }

    enum Mode {
        LOCAL("ChaCha20-Poly1305");

        final String cipher;

        Mode(String cipher) {
            this.cipher = cipher;
        }
    }

    void seal() throws Exception {
        Cipher.getInstance(Kind.NAME); // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
        Cipher.getInstance(new Kind().name()); // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
        Cipher.getInstance(Mode.LOCAL.cipher); // expect: java.jca.cipher-getinstance algorithm=ChaCha20-Poly1305
        Cipher.getInstance(new OldVault.Kind().name()); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(OldVault.Mode.REMOTE.cipher); // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
    }
}

class HeirOfNewVault extends NewVault {
    void open() throws Exception {
        Kind kind = new Kind();
        Cipher.getInstance(kind.name()); // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
    }
}
