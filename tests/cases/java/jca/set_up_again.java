import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class SetUpAgain {
    byte[] signedThenVerified(byte[] message, PublicKey other) throws Exception {
        PrivateKey own = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate();
        Signature signature = Signature.getInstance("SHA384withECDSA"); // expect: java.jca.signature-getinstance function=sign private_key=secure-random
        signature.initSign(own);
        byte[] made = signature.sign();
        signature.initVerify(other);
        signature.verify(made);
        return made;
    }

    void onlyTheLastSize(byte[] message) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("DSA"); // expect: java.jca.keypairgenerator-getinstance key_bits=3072; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
        generator.initialize(1024);
        generator.initialize(3072);
        Signature signature = Signature.getInstance("SHA256withDSA"); // expect: java.jca.signature-getinstance function=sign key_bits=3072
        signature.initSign(generator.generateKeyPair().getPrivate());
        signature.update(message);
    }

    void anotherKey(byte[] message) throws Exception {
        byte[] longer = new byte[32];
        new SecureRandom().nextBytes(longer);
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // expect: java.jca.cipher-getinstance function=decrypt key=secure-random key_bits=256 iv=literal
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"), new IvParameterSpec(new byte[16]));
        cipher.doFinal(message);
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(longer, "AES"), new IvParameterSpec("0123456789abcdef".getBytes()));
        cipher.doFinal(message);
    }
}
