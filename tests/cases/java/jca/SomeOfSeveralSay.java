// A property that some of several ways say, and others do not, hides none of them.
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;

class SomeOfSeveralSay {
    private static class Entry {
        char[] password;
        String name;

        Entry(String name) {
            this.password = name.toCharArray();
            this.name = name;
        }

        void run() throws Exception {
            Cipher cipher = Cipher.getInstance(name); // expect: java.jca.cipher-getinstance cipher=3DES key_bits=168; expect: java.jca.cipher-getinstance cipher=Twofish
            SecretKeyFactory factory = SecretKeyFactory.getInstance(name);
            cipher.init(Cipher.DECRYPT_MODE, factory.generateSecret(new PBEKeySpec(password)));
        }
    }

    private Entry[] all = {new Entry("PBEWITHSHAAND3-KEYTRIPLEDES-CBC"), new Entry("PBEWithSHAAndTwofish-CBC")};

    static IvParameterSpec fixed = new IvParameterSpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

    void again(Cipher in, int way, Key key) throws Exception {
        Cipher out = Cipher.getInstance("AES/CBC/PKCS5Padding");
        if (way == 1) {
            out.init(Cipher.ENCRYPT_MODE, key);
        } else if (way == 2) {
            out.init(Cipher.ENCRYPT_MODE, key, fixed);
        } else {
            out.init(Cipher.ENCRYPT_MODE, key);
        }
        in.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(out.getIV())); // expect: java.jca.ivparameterspec iv=?; expect: java.jca.ivparameterspec iv=literal-array
    }
}
