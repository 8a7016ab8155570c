import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;

// An outdated way from a password to a key names the cipher, too.
class CiphersOfPasswords {
    Cipher des() throws Exception {
        return Cipher.getInstance("PBEWithMD5AndDES"); // finding: VT-0101; finding: VT-0407
    }

    Cipher rc2() throws Exception {
        return Cipher.getInstance("PBEWithSHA1AndRC2_40"); // finding: VT-0104; finding: VT-0407
    }

    Cipher rc4() throws Exception {
        return Cipher.getInstance("PBEWithSHA1AndRC4_128"); // finding: VT-0107; finding: VT-0407
    }

    // VT-0407 says it all.
    Cipher tripleDes() throws Exception {
        return Cipher.getInstance("PBEWithSHA1AndDESede"); // finding: VT-0407
    }

    Cipher aes() throws Exception {
        return Cipher.getInstance("PBEWithHmacSHA256AndAES_256"); // no-finding
    }
}
