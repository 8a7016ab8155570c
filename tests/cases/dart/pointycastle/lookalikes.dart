import 'own.dart';
void f(Object a, Object b) {
  // expect-none: dart.pointycastle.mode; expect-none: dart.pointycastle.engine; expect-none: dart.pointycastle.init; expect-none: dart.pointycastle.parameters-with-iv; expect-none: dart.pointycastle.key-parameter; expect-none: dart.pointycastle.aead-parameters
  CBCBlockCipher(AESEngine())..init(true, ParametersWithIV(KeyParameter(a), b))..init(true, AEADParameters(a, 1, b));
  // expect-none: dart.pointycastle.padded; expect-none: dart.pointycastle.padding; expect-none: dart.pointycastle.padded-parameters
  PaddedBlockCipherImpl(PKCS7Padding(), a).init(true, PaddedBlockCipherParameters(a, b));
  // expect-none: dart.pointycastle.encoding; expect-none: dart.pointycastle.chacha20-poly1305
  print([PKCS1Encoding(a), ChaCha20Poly1305(a, b)]);
  // expect-none: dart.pointycastle.cipher-name; expect-none: dart.pointycastle.digest-name; expect-none: dart.pointycastle.mac-name; expect-none: dart.pointycastle.kdf-name; expect-none: dart.pointycastle.signer-name; expect-none: dart.pointycastle.key-generator-name; expect-none: dart.pointycastle.random-name
  print([BlockCipher('AES/ECB'), Digest('MD5'), Mac('MD5/HMAC'), KeyDerivator('SHA-1/HMAC/PBKDF2'), Signer('MD5/RSA'), KeyGenerator('RSA'), SecureRandom('Fortuna')]);
  // expect-none: dart.pointycastle.digest; expect-none: dart.pointycastle.digest-of-size; expect-none: dart.pointycastle.hmac; expect-none: dart.pointycastle.mac-init
  print([MD5Digest(), SHA3Digest(256), HMac(a, 64)..init(b)]);
  // expect-none: dart.pointycastle.pbkdf2; expect-none: dart.pointycastle.kdf-init; expect-none: dart.pointycastle.pbkdf2-parameters; expect-none: dart.pointycastle.derive
  (PBKDF2KeyDerivator(a)..init(Pbkdf2Parameters(a, 1000, 32))).process(b);
  // expect-none: dart.pointycastle.kdf; expect-none: dart.pointycastle.scrypt-parameters; expect-none: dart.pointycastle.argon2-parameters; expect-none: dart.pointycastle.hkdf; expect-none: dart.pointycastle.hkdf-parameters
  print([Scrypt()..init(ScryptParameters(1, 8, 1, 32, a)), Argon2Parameters(0, a), HKDFKeyDerivator(a), HkdfParameters(a, 32)]);
  // expect-none: dart.pointycastle.signer; expect-none: dart.pointycastle.pss-signer
  print([RSASigner(a, ''), PSSSigner(a, b, b)]);
  // expect-none: dart.pointycastle.key-generator; expect-none: dart.pointycastle.key-generator-init; expect-none: dart.pointycastle.rsa-parameters; expect-none: dart.pointycastle.ec-parameters; expect-none: dart.pointycastle.curve; expect-none: dart.pointycastle.curve-name
  print([RSAKeyGenerator()..init(RSAKeyGeneratorParameters(a, 512, 1)), ECKeyGeneratorParameters(ECCurve_secp256k1()), ECDomainParameters('prime256v1')]);
  // expect-none: dart.pointycastle.fortuna; expect-none: dart.pointycastle.seed
  FortunaRandom()..seed(a);
}
