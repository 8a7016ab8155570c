package house.app;

import static house.config.Settings.rounds;

import house.config.Settings;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.spec.PBEKeySpec;

class Main {
    Object seal(char[] password, byte[] salt) throws Exception {
        MessageDigest.getInstance(new Settings().getDigest()); // expect: java.jca.messagedigest-getinstance algorithm=MD5
        new PBEKeySpec(password, salt, rounds(), 128); // expect: java.jca.pbekeyspec iterations=1000
        return Cipher.getInstance(Settings.CIPHER); // expect: java.jca.cipher-getinstance algorithm=DES mode=ECB
    }

    Object summed(String name) throws Exception {
        return MessageDigest.getInstance(name); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=?
    }
}
