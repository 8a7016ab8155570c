// Where something stands in a text says which of several texts it is.
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class PlacesInTexts {
    int room;

    void names() throws Exception {
        base("DESede/CBC/PKCS5Padding");
        base("Blowfish");
        family("AES/GCM/NoPadding");
    }

    private void base(String transformation) throws Exception {
        int slash = transformation.indexOf('/');
        String name = slash > 0 ? transformation.substring(0, slash) : transformation;
        KeyGenerator.getInstance(name);  // expect: java.jca.keygenerator-getinstance algorithm=3DES; expect: java.jca.keygenerator-getinstance algorithm=Blowfish; expect-none: java.jca.keygenerator-getinstance mode=CBC
    }

    private void family(String transformation) throws Exception {
        KeyGenerator.getInstance(transformation.substring(0, transformation.lastIndexOf('/')).substring(0, 3));  // expect: java.jca.keygenerator-getinstance algorithm=AES
    }

    void rows() throws Exception {
        String[] modes = {"/GCM/NoPadding", "/CTS/NoPadding"};
        for (int i = 0; i != modes.length; i++) {
            String mode = modes[i];
            boolean steals = mode.indexOf("CTS") > -1;
            if (steals && room < 2) {
                Cipher.getInstance("AES" + mode);  // expect: java.jca.cipher-getinstance mode=CTS; expect-none: java.jca.cipher-getinstance mode=GCM
            }
            if (!steals) {
                Cipher.getInstance("AES" + mode);  // expect: java.jca.cipher-getinstance mode=GCM; expect-none: java.jca.cipher-getinstance mode=CTS
            }
        }
    }

    void either(boolean old) throws Exception {
        String name = old ? "MD5-x" : "SHA-256-yz";
        int end = name.lastIndexOf('-');
        MessageDigest.getInstance(name.substring(0, end));  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=?
        if (name.length() > 6) {
            MessageDigest.getInstance(name.substring(0, end));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
        }
        if (name.startsWith("MD")) {
            MessageDigest.getInstance(name.substring(0, end));  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
        }
    }

    // Where it does not stand there, substring throws.
    void behind(boolean plain) throws Exception {
        String name = plain ? "SHA-1" : "with SHA-512";
        MessageDigest.getInstance(name.substring(name.indexOf("with"), 12).substring(5));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=?
    }

    // A character is not a byte.
    void units() throws Exception {
        String name = "é-SHA-256";
        MessageDigest.getInstance(name.substring(name.indexOf('-') + 1));  // expect: java.jca.messagedigest-getinstance algorithm=?
        MessageDigest.getInstance(name.indexOf("SHA") < 0 ? "MD5" : "SHA-1");  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        if (name.indexOf('/') < 0) {
            MessageDigest.getInstance("SHA-384");  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
        }
    }

    // Which of two places goes with which of two texts is not known here: no part of the other one.
    static class Held {
        private String name;

        Held(int size) { this.name = "MD5/x"; }

        Held(String size) { this.name = "MD2old/x"; }

        void use() throws Exception {
            int end = name.indexOf('/');
            MessageDigest.getInstance(name.substring(0, end));  // expect: java.jca.messagedigest-getinstance function=digest; expect-none: java.jca.messagedigest-getinstance algorithm=MD2
        }
    }
}
