import java.security.KeyPairGenerator;
import java.security.Signature;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

class ProviderNames {
    void ciphers() throws Exception {
        Cipher.getInstance("RSA", "BC"); // expect: java.jca.cipher-getinstance-bc algorithm=RSA padding=NoPadding
        Cipher.getInstance("RSA", BouncyCastleProvider.PROVIDER_NAME); // expect: java.jca.cipher-getinstance-bc padding=NoPadding
        Cipher.getInstance("RSA"); // expect: java.jca.cipher-getinstance algorithm=RSA padding=PKCS1v15
        Cipher.getInstance("RSA", "SunJCE"); // expect-none: java.jca.cipher-getinstance-bc
        Cipher.getInstance("TDEAWrap", "BC"); // expect: java.jca.cipher-getinstance algorithm=3DES mode=KW padding=NoPadding
        Cipher.getInstance("DESedeRFC3211Wrap", "BC"); // expect: java.jca.cipher-getinstance algorithm=3DES mode=WRAP
        Cipher.getInstance("DSTU7624-256/CTR/NoPadding", "BC"); // expect: java.jca.cipher-getinstance algorithm=Kalyna mode=CTR padding=NoPadding
        Cipher.getInstance("DHIESwithAES-CBC/NONE/PKCS7Padding", "BC"); // expect: java.jca.cipher-getinstance algorithm=DHIES cipher=AES mode=CBC padding=PKCS7
        Cipher.getInstance("XIESwithSHA256andAES-CBC", "BC"); // expect: java.jca.cipher-getinstance algorithm=ECIES digest=SHA-256 cipher=AES mode=CBC
        Cipher.getInstance("McElieceFujisaki", "BCPQC"); // expect: java.jca.cipher-getinstance algorithm=Classic-McEliece
    }

    void macs() throws Exception {
        Mac.getInstance("DESedeMac64withISO7816-4Padding", "BC"); // expect: java.jca.mac-getinstance algorithm=CBC-MAC cipher=3DES
        Mac.getInstance("GOST3412MAC", "BC"); // expect: java.jca.mac-getinstance algorithm=CMAC cipher=Kuznyechik
        Mac.getInstance("Skein-MAC-512-160", "BC"); // expect: java.jca.mac-getinstance algorithm=Skein-MAC
        Mac.getInstance("Poly1305-Noekeon", "BC"); // expect: java.jca.mac-getinstance algorithm=Poly1305 cipher=Noekeon
        KeyGenerator.getInstance("SipHash128-2-4", "BC"); // expect: java.jca.keygenerator-getinstance algorithm=SipHash
    }

    void keys() throws Exception {
        KeyAgreement.getInstance("X448UwithSHA512KDF", "BC"); // expect: java.jca.keyagreement-getinstance algorithm=X448 digest=SHA-512
        KeyAgreement.getInstance("ECCDHUwithSHA224CKDF", "BC"); // expect: java.jca.keyagreement-getinstance algorithm=ECDH digest=SHA-224
        KeyPairGenerator.getInstance("GOST-3410-2012", "BC"); // expect: java.jca.keypairgenerator-getinstance algorithm=GOSTR3410
        Signature.getInstance("SHA512withRSAandSHAKE256", "BC"); // expect: java.jca.signature-getinstance algorithm=RSA padding=PSS digest=SHA-512 mgf_digest=SHAKE256
        Signature.getInstance("SHA512withRSAandNothing", "BC"); // expect: java.jca.signature-getinstance algorithm=?
    }
}
