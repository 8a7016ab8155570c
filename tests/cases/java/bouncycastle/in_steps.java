package house.own;

import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.BasicAgreement;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.BufferedBlockCipher;
import org.bouncycastle.crypto.CipherKeyGenerator;
import org.bouncycastle.crypto.DerivationFunction;
import org.bouncycastle.crypto.agreement.ECDHBasicAgreement;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.NullEngine;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.generators.KDF2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jcajce.spec.FPEParameterSpec;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveGenParameterSpec;
import org.bouncycastle.jce.spec.IESParameterSpec;
import org.bouncycastle.crypto.ec.CustomNamedCurves;

// What the steps of an object say, and what its parameters bring.
class InSteps {
  void agreed(java.math.BigInteger d, org.bouncycastle.crypto.CipherParameters theirs) throws Exception {
    ECPrivateKeyParameters mine = new ECPrivateKeyParameters(d, new ECNamedDomainParameters(null, CustomNamedCurves.getByName("secp256k1")));  // expect: java.bouncycastle.ecprivatekeyparameters curve=secp256k1; expect-applied: java.bouncycastle.ecnameddomainparameters
    BasicAgreement agreement = new ECDHBasicAgreement();  // expect: java.bouncycastle.agreement algorithm=ECDH curve=secp256k1
    agreement.init(mine);  // expect-applied: java.bouncycastle.agreement-init
    use(new SecretKeySpec(agreement.calculateAgreement(theirs).toByteArray(), "AES"));  // expect: java.jca.secretkeyspec key=derived; expect-applied: java.bouncycastle.agreement-calculate
  }

  void named() throws Exception {
    KeyPairGenerator one = KeyPairGenerator.getInstance("EC");  // expect: java.jca.keypairgenerator-getinstance curve=secp256k1
    one.initialize(ECNamedCurveTable.getParameterSpec("secp256k1"));  // expect-applied: java.bouncycastle.namedcurve-spec
    KeyPairGenerator other = KeyPairGenerator.getInstance("EC");  // expect: java.jca.keypairgenerator-getinstance curve=P-192
    other.initialize(new ECNamedCurveGenParameterSpec("secp192r1"));  // expect-applied: java.bouncycastle.namedcurve-new
  }

  void argon(byte[] salt, char[] password) {
    Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)  // expect: java.bouncycastle.argon2 algorithm=Argon2id secret=literal iterations=1 parallelism=2 memory_kib=64
        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withSecret("pepper".getBytes())  // expect-applied: java.bouncycastle.argon2-withsecret
        .withIterations(1)  // expect-applied: java.bouncycastle.argon2-withiterations
        .withParallelism(2)  // expect-applied: java.bouncycastle.argon2-withparallelism
        .withMemoryAsKB(64)  // expect-applied: java.bouncycastle.argon2-withmemory
        .build();
  }

  void generated() {
    CipherKeyGenerator generator = new CipherKeyGenerator();  // expect: java.bouncycastle.cipherkeygenerator
    use(new SecretKeySpec(generator.generateKey(), "AES"));  // expect: java.jca.secretkeyspec key=secure-random; expect-applied: java.bouncycastle.cipherkeygenerator-generate
  }

  void derived(byte[] secret) {
    DerivationFunction kdf = new HKDFBytesGenerator(new SHA256Digest());  // expect: java.bouncycastle.kdf algorithm=HKDF secret=literal
    kdf.init(HKDFParameters.defaultParameters("secret".getBytes()));  // expect-applied: java.bouncycastle.hkdfparameters-default
    byte[] key = new byte[16];
    kdf.generateBytes(key, 0, 16);  // expect-applied: java.bouncycastle.kdf-generate
    use(new SecretKeySpec(key, "AES"));  // expect: java.jca.secretkeyspec key=derived key_bits=128
  }

  void derivedByKdf2() {
    DerivationFunction kdf = new KDF2BytesGenerator(new SHA256Digest());  // expect: java.bouncycastle.kdf algorithm=KDF2 secret=literal
    kdf.init(new KDFParameters("shared".getBytes(), null));  // expect-applied: java.bouncycastle.kdfparameters
  }

  void formatPreserving() {
    FPEFF1Engine engine = new FPEFF1Engine(new AESEngine());  // expect: java.bouncycastle.fpe key=literal
    engine.init(true, new FPEParameters(new KeyParameter("sixteen letters.".getBytes()), 10, new byte[7]));  // expect-applied: java.bouncycastle.fpeparameters
  }

  void formatPreservingByName(SecretKey key) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/FF1/NoPadding");  // expect: java.jca.cipher-getinstance iv=absent-property
    cipher.init(Cipher.ENCRYPT_MODE, key, new FPEParameterSpec(10, new byte[7]));  // expect-applied: java.bouncycastle.parameters-without-iv
  }

  void partOfAnArray(KeyParameter key) {
    byte[] zeros = new byte[15];
    use(new org.bouncycastle.crypto.params.ParametersWithIV(key, zeros, 0, 12));  // expect: java.bouncycastle.parameterswithiv-part iv=zero iv_bits=96
  }

  void integrated(java.security.PublicKey key) throws Exception {
    Cipher cipher = Cipher.getInstance("ECIES");  // expect: java.jca.cipher-getinstance algorithm=ECIES nonce=literal
    cipher.init(Cipher.ENCRYPT_MODE, key, new IESParameterSpec(null, null, 128, 128, "nonce of sixteen".getBytes()));  // expect-applied: java.bouncycastle.iesparameterspec
  }

  // Nothing is enciphered, so nothing is listed of what is wrapped around it either.
  void none() {
    BlockCipher none = new NullEngine();  // expect-none; expect-applied: java.bouncycastle.null
    BufferedBlockCipher buffered = new BufferedBlockCipher(none);  // expect-none
  }
}
