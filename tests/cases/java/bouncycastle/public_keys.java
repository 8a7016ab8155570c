package post;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.*;
import org.bouncycastle.crypto.agreement.*;
import org.bouncycastle.crypto.agreement.jpake.JPAKEParticipant;
import org.bouncycastle.crypto.agreement.srp.SRP6Client;
import org.bouncycastle.crypto.digests.*;
import org.bouncycastle.crypto.encodings.*;
import org.bouncycastle.crypto.engines.*;
import org.bouncycastle.crypto.generators.*;
import org.bouncycastle.crypto.params.*;
import org.bouncycastle.crypto.signers.*;

class Letters {
  void make(SecureRandom random) {
    RSAKeyPairGenerator rsa = new RSAKeyPairGenerator();  // expect: java.bouncycastle.keypairgenerator algorithm=RSA key_bits=1024 exponent=65537 function=keygen
    rsa.init(new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), random, 1024, 80));  // expect-applied: java.bouncycastle.rsakeygenerationparameters
    AsymmetricCipherKeyPair pair = rsa.generateKeyPair();
    RSADigestSigner signer = new RSADigestSigner(new SHA256Digest());  // expect: java.bouncycastle.rsadigestsigner algorithm=RSA padding=PKCS1v15 digest=SHA-256 function=sign private_key=? key_bits=1024
    signer.init(true, pair.getPrivate());  // expect-applied: java.bouncycastle.signer-init

    X9ECParameters curve = SECNamedCurves.getByName("secp256k1");  // expect-applied: java.bouncycastle.namedcurve
    ECDomainParameters domain = new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN());  // expect-applied: java.bouncycastle.ecdomainparameters
    ECKeyPairGenerator ec = new ECKeyPairGenerator();  // expect: java.bouncycastle.keypairgenerator algorithm=EC curve=secp256k1
    ec.init(new ECKeyGenerationParameters(domain, random));  // expect-applied: java.bouncycastle.keypairgenerator-init; expect-applied: java.bouncycastle.eckeygenerationparameters
    Signer ecdsa = new DSADigestSigner(new ECDSASigner(), new SHA1Digest());  // expect: java.bouncycastle.digestsigner algorithm=ECDSA digest=SHA-1 function=verify curve=secp256k1
    ecdsa.init(false, new ECPrivateKeyParameters(new BigInteger("12345678901234567890"), domain));  // expect: java.bouncycastle.ecprivatekeyparameters private_key=literal curve=secp256k1
    DHParametersGenerator groups = new DHParametersGenerator();  // expect: java.bouncycastle.parametersgenerator algorithm=FFDH key_bits=512
    groups.init(512, 80, random);  // expect-applied: java.bouncycastle.parametersgenerator-init
  }

  void encrypt() {
    AsymmetricBlockCipher old = new PKCS1Encoding(new RSAEngine());  // expect: java.bouncycastle.encoding algorithm=RSA padding=PKCS1v15
    AsymmetricBlockCipher oaep = new OAEPEncoding(new RSABlindedEngine());  // expect: java.bouncycastle.oaep algorithm=RSA padding=OAEP digest=SHA-1 mgf_digest=SHA-1
    AsymmetricBlockCipher wide = new OAEPEncoding(new RSAEngine(), new SHA512Digest());  // expect: java.bouncycastle.oaep digest=SHA-512 mgf_digest=SHA-512
    new OAEPEncoding(new RSAEngine(), new SHA256Digest(), new SHA1Digest(), null);  // expect: java.bouncycastle.oaep-mgf digest=SHA-256 mgf_digest=SHA-1
    AsymmetricBlockCipher bare = new RSAEngine();  // expect: java.bouncycastle.asymmetriccipher algorithm=RSA
    new SM2Engine(new SHA256Digest());  // expect: java.bouncycastle.sm2engine algorithm=SM2 digest=SHA-256
    new IESEngine(new ECDHBasicAgreement(), null, null);  // expect: java.bouncycastle.ies algorithm=ECIES
  }

  void sign(SecureRandom random) {
    new PSSSigner(new RSAEngine(), new SHA384Digest(), 48);  // expect: java.bouncycastle.rsasigner algorithm=RSA padding=PSS digest=SHA-384
    new SM2Signer();  // expect: java.bouncycastle.sm2signer algorithm=SM2 digest=SM3
    Signer edwards = new Ed25519Signer();  // expect: java.bouncycastle.signer algorithm=Ed25519 function=sign private_key=zero
    edwards.init(true, new Ed25519PrivateKeyParameters(new byte[32], 0));  // expect: java.bouncycastle.privatekeyparameters algorithm=Ed25519 private_key=zero
    BasicAgreement agreement = new ECDHBasicAgreement();  // expect: java.bouncycastle.agreement algorithm=ECDH function=keyderive
    new SRP6Client();  // expect: java.bouncycastle.pake algorithm=SRP
  }

  void pen(Pen pen) {
    pen.init(true, null);  // expect-none
    new stationery.PSSSigner(null, null, 3);  // expect-none
  }
}
