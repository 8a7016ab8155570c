package streams;

import java.io.OutputStream;
import java.io.InputStream;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import org.apache.commons.crypto.cipher.CryptoCipher;
import org.apache.commons.crypto.cipher.CryptoCipherFactory;
import org.apache.commons.crypto.stream.CryptoInputStream;
import org.apache.commons.crypto.stream.CryptoOutputStream;
import org.apache.commons.crypto.stream.CtrCryptoOutputStream;
import org.apache.commons.crypto.utils.Utils;

class Streams {
  private static final String WAY = "AES/ECB/PKCS5Padding";
  private static final byte[] FIXED = "sixteen letters.".getBytes();

  void ciphers(SecretKey key, byte[] nonce, house.Factory own) throws Exception {
    CryptoCipherFactory.getCryptoCipher(WAY);  // expect: java.commons-crypto.cipher algorithm=AES mode=ECB; finding: VT-0110
    CryptoCipher cipher = Utils.getCipherInstance("AES/CBC/PKCS5Padding", new Properties());  // expect: java.commons-crypto.cipher mode=CBC iv=literal; finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(FIXED));  // finding: VT-0310; expect-applied: java.commons-crypto.init
    CryptoCipher other = CryptoCipherFactory.getCryptoCipher("AES/GCM/NoPadding");  // expect: java.commons-crypto.cipher mode=GCM; no-finding
    other.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    own.getCryptoCipher(WAY)  // expect-none: java.commons-crypto.cipher
        .init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));  // expect-none: java.commons-crypto.init
  }

  void streams(SecretKey key, byte[] iv, OutputStream out, InputStream in) throws Exception {
    new CryptoOutputStream("AES/CTR/NoPadding", new Properties(), out, key, new IvParameterSpec(FIXED));  // expect: java.commons-crypto.output algorithm=AES mode=CTR iv=literal; finding: VT-0311; finding: VT-0111
    new CryptoInputStream("AES/CTR/NoPadding", new Properties(), in, key, new IvParameterSpec(iv));  // expect: java.commons-crypto.input algorithm=AES mode=CTR function=decrypt; finding: VT-0111
    new CtrCryptoOutputStream(new Properties(), out, iv, FIXED);  // expect: java.commons-crypto.ctr-output mode=CTR iv=literal; finding: VT-0311; finding: VT-0111
    new house.CryptoOutputStream("AES/CTR/NoPadding", new Properties(), out, key, null);  // expect-none: java.commons-crypto.output
    new house.CryptoInputStream("AES/CTR/NoPadding", new Properties(), in, key, null);  // expect-none: java.commons-crypto.input
    new house.CtrCryptoOutputStream(new Properties(), out, iv, FIXED);  // expect-none: java.commons-crypto.ctr-output
  }
}
