package post;

import java.security.SecureRandom;
import org.bouncycastle.crypto.*;
import org.bouncycastle.crypto.digests.*;
import org.bouncycastle.crypto.engines.*;
import org.bouncycastle.crypto.generators.*;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.*;
import org.bouncycastle.crypto.prng.*;
import org.bouncycastle.crypto.prng.drbg.DualECSP800DRBG;

class Derivation {
  byte[] passwords(byte[] password, byte[] salt) {
    PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA256Digest());  // expect: java.bouncycastle.pbkdf2 algorithm=PBKDF2 prf=HMAC digest=SHA-256 iterations=1000 salt=literal password=?
    generator.init(password, "pepper".getBytes(), 1000);
    CipherParameters key = generator.generateDerivedParameters(256);  // expect-applied: java.bouncycastle.pbegenerator-key
    StreamCipher stream = new ChaChaEngine();  // expect: java.bouncycastle.streamcipher algorithm=ChaCha20 key=derived key_bits=256
    stream.init(true, key);  // expect-applied: java.bouncycastle.cipher-init
    new PKCS5S2ParametersGenerator();  // expect: java.bouncycastle.pbkdf2 digest=SHA-1
    new PKCS12ParametersGenerator(new SHA1Digest());  // expect: java.bouncycastle.pbegenerator algorithm=PKCS12-KDF digest=SHA-1
    byte[] hash = SCrypt.generate(password, salt, 16384, 8, 1, 32);  // expect: java.bouncycastle.scrypt algorithm=scrypt cost=16384 block_size=8 parallelism=1 output_bits=256 salt=?
    BCrypt.generate(password, salt, 6);  // expect: java.bouncycastle.bcrypt algorithm=bcrypt cost=6
    OpenBSDBCrypt.generate(password, salt, 12);  // expect: java.bouncycastle.openbsdbcrypt cost=12
    OpenBSDBCrypt.generate("2y", password, salt, 10);  // expect: java.bouncycastle.openbsdbcrypt-version cost=10
    OpenBSDBCrypt.checkPassword("$2y$", password);  // expect: java.bouncycastle.openbsdbcrypt-check algorithm=bcrypt
    return hash;
  }

  void argon(byte[] password, byte[] salt) {
    // expect: java.bouncycastle.argon2 algorithm=Argon2id iterations=2 memory_kib=19456 parallelism=1 salt=?
    Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withSalt(salt).withIterations(2).withMemoryAsKB(19456).build();  // expect-applied: java.bouncycastle.argon2-withsalt
    Argon2Parameters.Builder plain = new Argon2Parameters.Builder();  // expect: java.bouncycastle.argon2 algorithm=Argon2i iterations=3 memory_kib=65536
    plain.withMemoryPowOfTwo(16);  // expect-applied: java.bouncycastle.argon2-withmemorypower
    Argon2BytesGenerator generator = new Argon2BytesGenerator();  // expect-applied: java.bouncycastle.argon2generator
    generator.init(parameters);
    byte[] key = new byte[32];
    generator.generateBytes(password, key);  // expect-applied: java.bouncycastle.argon2-generate
    new KeyParameter(key);  // expect: java.bouncycastle.keyparameter key=derived key_bits=256
  }

  void secrets(byte[] secret, SecureRandom random) {
    HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA512Digest());  // expect: java.bouncycastle.kdf algorithm=HKDF digest=SHA-512 salt=absent secret=?
    hkdf.init(new HKDFParameters(secret, null, null));  // expect-applied: java.bouncycastle.kdf-init; expect-applied: java.bouncycastle.hkdfparameters
    new KDFCounterBytesGenerator(new HMac(new SHA256Digest()));  // expect: java.bouncycastle.kdf-counter algorithm=SP800-108 prf=HMAC digest=SHA-256
    SecureRandom drawn = new SP800SecureRandomBuilder(random, true).buildHash(new SHA512Digest(), null, false);  // expect: java.bouncycastle.drbg algorithm=Hash_DRBG digest=SHA-512 generator=secure
    new SP800SecureRandomBuilder().buildCTR(new AESEngine(), 256, null, false);  // expect: java.bouncycastle.drbg-ctr algorithm=CTR_DRBG cipher=AES key_bits=256
    new X931SecureRandomBuilder().build(new AESEngine(), new KeyParameter(secret), false);  // expect: java.bouncycastle.x931random algorithm=ANSI-X9.31-RNG cipher=AES
    new DualECSP800DRBG(null, 256, null, null, null);  // expect: java.bouncycastle.drbg-direct algorithm=Dual_EC_DRBG
    new FixedSecureRandom(secret);  // expect: java.bouncycastle.fixedsecurerandom generator=predictable
    new DESKeyGenerator();  // expect: java.bouncycastle.cipherkeygenerator algorithm=DES function=keygen
  }

  void kitchen(Kitchen kitchen) {
    kitchen.generate(new byte[1], new byte[2], 6);  // expect-none
    "SCrypt.generate".length();  // expect-none
  }

  void others(org.bouncycastle.crypto.SecretWithEncapsulation made, org.bouncycastle.asn1.pkcs.PBKDF2Params read, char[] password, SecretKeeper keeper) throws Exception {
    byte[] key = made.getSecret();  // expect-applied: java.bouncycastle.kem-secret
    new org.bouncycastle.crypto.params.KeyParameter(key);  // expect: java.bouncycastle.keyparameter key=derived
    new javax.crypto.spec.PBEKeySpec(password, read.getSalt(), 1000, 128);  // expect: java.jca.pbekeyspec salt=?; expect-applied: java.bouncycastle.pbe-salt
    org.bouncycastle.asn1.pkcs.PBKDF2Params ours = new org.bouncycastle.asn1.pkcs.PBKDF2Params("saltsalt".getBytes(), 1000);  // expect-applied: java.bouncycastle.pbe-parameters
    new javax.crypto.spec.PBEKeySpec(password, ours.getSalt(), 1000, 128);  // expect: java.jca.pbekeyspec salt=literal
    keeper.getSecret();  // expect-none
  }
}
