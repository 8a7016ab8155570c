import 'dart:typed_data';
import 'package:pointycastle/export.dart';
void f(SecureRandom random, PrivateKey key) {
  // expect: dart.pointycastle.key-generator algorithm=RSA key_bits=1024 function=keygen
  RSAKeyGenerator()..init(ParametersWithRandom(RSAKeyGeneratorParameters(BigInt.from(65537), 1024, 64), random)); // expect-applied: dart.pointycastle.key-generator-init; expect-applied: dart.pointycastle.rsa-parameters
  // expect: dart.pointycastle.key-generator algorithm=RSA key_bits=3072; no-finding
  RSAKeyGenerator()..init(ParametersWithRandom(RSAKeyGeneratorParameters(BigInt.from(65537), 3072, 64), random));
  // expect: dart.pointycastle.key-generator algorithm=EC curve=secp256k1
  ECKeyGenerator()..init(ParametersWithRandom(ECKeyGeneratorParameters(ECCurve_secp256k1()), random)); // expect-applied: dart.pointycastle.ec-parameters; expect-applied: dart.pointycastle.curve
  // expect: dart.pointycastle.key-generator algorithm=EC curve=P-256
  ECKeyGenerator()..init(ECKeyGeneratorParameters(ECDomainParameters('prime256v1'))); // expect-applied: dart.pointycastle.curve-name
  // expect: dart.pointycastle.signer algorithm=RSA digest=SHA-1
  RSASigner(SHA1Digest(), '06052b0e03021a');
  // expect: dart.pointycastle.signer algorithm=ECDSA digest=SHA-256
  ECDSASigner(SHA256Digest(), HMac(SHA256Digest(), 64));
  // expect: dart.pointycastle.pss-signer algorithm=RSA padding=PSS digest=SHA-256 mgf_digest=SHA-256
  PSSSigner(RSAEngine(), SHA256Digest(), SHA256Digest());
  // expect: dart.pointycastle.fortuna algorithm=Fortuna seed=zero
  FortunaRandom()..seed(KeyParameter(Uint8List(32))); // expect-applied: dart.pointycastle.seed
}
