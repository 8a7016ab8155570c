package shop.light;

import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.encodings.OAEPEncoding;
import org.bouncycastle.crypto.encodings.PKCS1Encoding;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

class Light {
  private final SecureRandom random = new SecureRandom();

  PaddedBufferedBlockCipher oldCipher(byte[] key, byte[] iv) {
    PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(new CBCBlockCipher(new DESEngine()));  // finding: VT-0101 severity=high; finding: VT-0111
    cipher.init(true, new ParametersWithIV(new KeyParameter(key), iv));
    return cipher;
  }

  PaddedBufferedBlockCipher zeroIv(byte[] key) {
    PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(new CBCBlockCipher(new AESEngine()));  // finding: VT-0111
    cipher.init(true, new ParametersWithIV(new KeyParameter(key), new byte[16]));  // finding: VT-0310 severity=medium
    return cipher;
  }

  GCMBlockCipher sealed(byte[] key) {
    byte[] nonce = new byte[12];
    random.nextBytes(nonce);
    GCMBlockCipher cipher = new GCMBlockCipher(new AESEngine());  // no-finding
    cipher.init(true, new AEADParameters(new KeyParameter(key), 128, nonce));  // no-finding
    return cipher;
  }

  byte[] transport(AsymmetricKeyParameter to, byte[] secret) throws Exception {
    PKCS1Encoding cipher = new PKCS1Encoding(new RSAEngine());  // finding: VT-0112 severity=medium
    cipher.init(true, to);
    return cipher.processBlock(secret, 0, secret.length);
  }

  byte[] transportWell(AsymmetricKeyParameter to, byte[] secret) throws Exception {
    OAEPEncoding cipher = new OAEPEncoding(new RSAEngine(), new SHA256Digest());  // no-finding
    cipher.init(true, to);
    return cipher.processBlock(secret, 0, secret.length);
  }

  MD5Digest old() {
    return new MD5Digest();  // finding: VT-0201 severity=medium
  }

  KeyParameter fewRounds(byte[] password, byte[] salt) {
    PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA256Digest());
    generator.init(password, salt, 100);  // finding: VT-0401 severity=high
    return (KeyParameter) generator.generateDerivedParameters(256);
  }

  // Its hash masks what is encrypted, nothing is signed.
  Object encryption() {
    return new org.bouncycastle.crypto.engines.SM2Engine(new org.bouncycastle.crypto.digests.SHA1Digest());  // no-finding: VT-0203
  }
}
