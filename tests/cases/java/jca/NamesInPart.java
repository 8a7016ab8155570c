import java.security.MessageDigest;
import java.security.Signature;
import javax.crypto.Cipher;
import javax.crypto.Mac;

class NamesInPart {
    Cipher mode(String mode) throws Exception {
        // expect: java.jca.cipher-getinstance algorithm=AES mode=? padding=PKCS7
        return Cipher.getInstance("AES/" + mode + "/PKCS5Padding");
    }

    Cipher cipher(String cipher) throws Exception {
        // expect: java.jca.cipher-getinstance algorithm=? mode=CBC padding=NoPadding
        return Cipher.getInstance(String.format("%s/CBC/NoPadding", cipher));
    }

    Mac mac(String digest) throws Exception {
        return Mac.getInstance("Hmac" + digest);  // expect: java.jca.mac-getinstance algorithm=HMAC digest=?
    }

    Signature signature(int bits) throws Exception {
        // expect: java.jca.signature-getinstance algorithm=ECDSA digest=?
        return Signature.getInstance("SHA" + bits + "withECDSA");
    }

    // SHA-1 is another algorithm than SHA-256.
    MessageDigest digest(int bits) throws Exception {
        return MessageDigest.getInstance("SHA-" + bits);  // expect: java.jca.messagedigest-getinstance algorithm=?
    }
}
