import 'own.dart';
Future<void> f(Object a) async {
  // expect-none: dart.cryptography.aes; expect-none: dart.cryptography.use; expect-none: dart.cryptography.new-material
  await AesGcm.with256bits().encrypt(a, secretKey: AesGcm.with256bits().newSecretKey());
  // expect-none: dart.cryptography.chacha; expect-none: dart.cryptography.random-key
  print([Chacha20.poly1305Aead(), SecretKeyData.random(length: 32)]);
  // expect-none: dart.cryptography.hash; expect-none: dart.cryptography.hmac; expect-none: dart.cryptography.hmac-of; expect-none: dart.cryptography.mac
  print([Sha1(), Hmac(Sha1()), Hmac.sha1().calculateMac(a, secretKey: a)]);
  // expect-none: dart.cryptography.pbkdf2; expect-none: dart.cryptography.pbkdf2-sha256; expect-none: dart.cryptography.derive
  await Pbkdf2(macAlgorithm: a, iterations: 1, bits: 256).deriveKeyFromPassword(password: 'a', nonce: a);
  // expect-none: dart.cryptography.pbkdf2-sha256; expect-none: dart.cryptography.hkdf; expect-none: dart.cryptography.argon2id
  print([Pbkdf2.hmacSha256(iterations: 1, bits: 8), Hkdf(hmac: a, outputLength: 32), Argon2id(memory: 1, parallelism: 1, iterations: 1, hashLength: 1)]);
  // expect-none: dart.cryptography.signature; expect-none: dart.cryptography.signature-with-hash
  print([Ed25519(), Ecdsa.p256(a)]);
}
