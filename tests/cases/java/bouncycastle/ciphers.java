package post;

import java.security.SecureRandom;
import org.bouncycastle.crypto.*;
import org.bouncycastle.crypto.engines.*;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.modes.*;
import org.bouncycastle.crypto.paddings.*;
import org.bouncycastle.crypto.params.*;

class Post {
  private final SecureRandom random = new SecureRandom();

  void cbc(byte[] key) {
    byte[] start = new byte[16];
    random.nextBytes(start);
    // expect: java.bouncycastle.paddedbufferedblockcipher algorithm=AES mode=CBC padding=PKCS7 function=encrypt iv=secure-random key=?
    PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(new CBCBlockCipher(new AESEngine()), new PKCS7Padding());  // expect-applied: java.bouncycastle.padding
    // expect: java.bouncycastle.keyparameter key=? material=secret-key
    // expect: java.bouncycastle.parameterswithiv iv=secure-random iv_bits=128
    cipher.init(true, new ParametersWithIV(new KeyParameter(key), start));
  }

  void blockwise() {
    BufferedBlockCipher cipher = new PaddedBufferedBlockCipher(AESEngine.newInstance());  // expect: java.bouncycastle.paddedbufferedblockcipher algorithm=AES mode=ECB padding=PKCS7 key=literal key_bits=128 function=decrypt
    cipher.init(false, new KeyParameter("0123456789abcdef".getBytes()));  // expect: java.bouncycastle.keyparameter key=literal key_bits=128
    BufferedBlockCipher plain = new BufferedBlockCipher(new DESEngine());  // expect: java.bouncycastle.bufferedblockcipher algorithm=DES mode=ECB
    BufferedBlockCipher ciphertext = new BufferedBlockCipher(CFBBlockCipher.newInstance(AESEngine.newInstance(), 8));  // expect: java.bouncycastle.bufferedblockcipher algorithm=AES mode=CFB8
  }

  void alone(BlockCipher given) {
    BlockCipher engine = new TwofishEngine();  // expect: java.bouncycastle.blockcipher algorithm=Twofish function=encrypt key_bits=256 key=zero
    engine.init(true, new KeyParameter(new byte[40], 0, 32));  // expect: java.bouncycastle.keyparameter-part key=zero key_bits=256
    BlockCipher modern = AESEngine.newInstance();  // expect: java.bouncycastle.blockcipher-newinstance algorithm=AES
    BlockCipher counter = new SICBlockCipher(given);  // expect: java.bouncycastle.mode algorithm=? mode=CTR
    BlockCipher chained = CBCBlockCipher.newInstance(new BlowfishEngine());  // expect: java.bouncycastle.mode-newinstance algorithm=Blowfish mode=CBC
    BlockCipher fed = new CFBBlockCipher(new CAST5Engine(), 64);  // expect: java.bouncycastle.cfb algorithm=CAST5 mode=CFB
    BlockCipher again = CFBBlockCipher.newInstance(new SM4Engine(), 128);  // expect: java.bouncycastle.cfb-newinstance algorithm=SM4 mode=CFB
    new CTSBlockCipher(new CBCBlockCipher(new AESEngine()));  // expect: java.bouncycastle.mode-buffered algorithm=AES mode=CTS
    new NISTCTSBlockCipher(NISTCTSBlockCipher.CS3, new AESEngine());  // expect: java.bouncycastle.nistcts algorithm=AES mode=CTS
  }

  void authenticated(KeyParameter key, byte[] nonce) {
    GCMModeCipher gcm = GCMBlockCipher.newInstance(AESEngine.newInstance());  // expect: java.bouncycastle.aead-newinstance algorithm=AES mode=GCM tag_bits=96 iv=? key=?
    gcm.init(true, new AEADParameters(key, 96, nonce, null));  // expect: java.bouncycastle.aeadparameters tag_bits=96 iv=?
    AEADBlockCipher ccm = new CCMBlockCipher(new AESLightEngine());  // expect: java.bouncycastle.aead algorithm=AES mode=CCM
    new ChaCha20Poly1305();  // expect: java.bouncycastle.chacha20poly1305 algorithm=ChaCha20-Poly1305
  }

  void streams() {
    StreamCipher stream = new RC4Engine();  // expect: java.bouncycastle.streamcipher algorithm=RC4 key=literal-array key_bits=40
    stream.init(true, new KeyParameter(new byte[] {1, 2, 3, 4, 5}));  // expect: java.bouncycastle.keyparameter key=literal-array
    new ChaCha7539Engine();  // expect: java.bouncycastle.streamcipher algorithm=ChaCha20
  }

  void wraps() {
    Wrapper wrapper = new AESWrapEngine();  // expect: java.bouncycastle.wrapper algorithm=AES mode=KW function=encrypt
    wrapper.init(true, new KeyParameter(new byte[16]));  // expect: java.bouncycastle.keyparameter key=zero key_bits=128
    new RFC5649WrapEngine(new CamelliaEngine());  // expect: java.bouncycastle.rfcwrapper algorithm=CAMELLIA mode=KWP
    new FPEFF1Engine();  // expect: java.bouncycastle.fpe algorithm=FF1
  }

  // What does nothing is no cipher and no digest, and leaves no question open.
  void nothing(byte[] key) {
    BlockCipher none = new NullEngine();  // expect-none
    none.init(true, new KeyParameter(key));  // expect: java.bouncycastle.keyparameter key=?
    Digest raw = new org.bouncycastle.crypto.digests.NullDigest();  // expect-none
  }

  // Engines of a train, and an engine in a sentence.
  void trains() {
    Object engine = new rails.DESEngine();  // expect-none
    String note = "new DESEngine()";  // expect-none
  }
}
