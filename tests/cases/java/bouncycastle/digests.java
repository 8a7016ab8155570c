package post;

import org.bouncycastle.crypto.*;
import org.bouncycastle.crypto.digests.*;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.*;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.util.DigestFactory;

class Sums {
  void sums(byte[] given) {
    Digest sha = new SHA256Digest();  // expect: java.bouncycastle.digest algorithm=SHA-256 function=digest
    Digest modern = SHA512Digest.newInstance();  // expect: java.bouncycastle.digest-newinstance algorithm=SHA-512
    Digest made = DigestFactory.createMD5();  // expect: java.bouncycastle.digestfactory algorithm=MD5
    new SHA3Digest(384);  // expect: java.bouncycastle.sha3digest algorithm=SHA3-384
    new SHA3Digest();  // expect: java.bouncycastle.sha3digest algorithm=SHA3-256
    new KeccakDigest(256);  // expect: java.bouncycastle.keccakdigest algorithm=Keccak-256
    new SHAKEDigest();  // expect: java.bouncycastle.shakedigest algorithm=SHAKE128
    new CSHAKEDigest(256, null, null);  // expect: java.bouncycastle.cshakedigest algorithm=cSHAKE256
    new TupleHash(128, null);  // expect: java.bouncycastle.tuplehash algorithm=TupleHash128
    new ParallelHash(128, null, 8);  // expect: java.bouncycastle.parallelhash algorithm=ParallelHash128
    new SHA512tDigest(256);  // expect: java.bouncycastle.sha512tdigest algorithm=SHA-512/256
    new Blake2bDigest(256);  // expect: java.bouncycastle.blake2bdigest algorithm=BLAKE2b-256
    new Blake2sDigest();  // expect: java.bouncycastle.blake2sdigest algorithm=BLAKE2s-256
    new Blake3Digest();  // expect: java.bouncycastle.blake3digest algorithm=BLAKE3
    new SkeinDigest(512, 256);  // expect: java.bouncycastle.skeindigest algorithm=Skein-512
  }

  void tags(byte[] password) {
    byte[] key = new byte[20];
    Digest digest = new SHA1Digest();  // expect: java.bouncycastle.digest algorithm=SHA-1
    digest.update(password, 0, password.length);
    digest.doFinal(key, 0);  // expect-applied: java.bouncycastle.dofinal
    HMac mac = new HMac(new MD5Digest());  // expect: java.bouncycastle.hmac algorithm=HMAC digest=MD5 key=derived function=tag
    mac.init(new KeyParameter(key));  // expect: java.bouncycastle.keyparameter key=derived; expect-applied: java.bouncycastle.mac-init
    new CMac(AESEngine.newInstance());  // expect: java.bouncycastle.ciphermac algorithm=CMAC cipher=AES
    new SipHash();  // expect: java.bouncycastle.mac algorithm=SipHash
    new KMAC(256, null);  // expect: java.bouncycastle.kmac algorithm=KMAC256
  }

  // A digest of the news.
  void news() {
    new press.SHA1Digest().doFinal(null, 0);  // expect-none
    Object big = new MacDigest();  // expect-none
  }

  static class MacDigest {}
}
