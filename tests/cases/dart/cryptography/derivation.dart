import 'dart:convert';
import 'package:cryptography/cryptography.dart';
Future<void> f(List<int> salt, String password) async {
  // expect: dart.cryptography.pbkdf2 algorithm=PBKDF2 digest=SHA-256 prf=HMAC iterations=1000 output_bits=256 password=literal salt=literal
  final weak = Pbkdf2(macAlgorithm: Hmac.sha256(), iterations: 1000, bits: 256);
  await weak.deriveKeyFromPassword(password: 'password', nonce: utf8.encode('salt')); // expect-applied: dart.cryptography.derive
  // expect: dart.cryptography.pbkdf2-sha256 digest=SHA-256 iterations=600000; no-finding
  await Pbkdf2.hmacSha256(iterations: 600000, bits: 256).deriveKeyFromPassword(password: password, nonce: salt);
  // expect: dart.cryptography.hkdf algorithm=HKDF digest=SHA-256 output_bits=256
  Hkdf(hmac: Hmac.sha256(), outputLength: 32);
  // expect: dart.cryptography.argon2id algorithm=Argon2id iterations=1 memory_kib=10000 parallelism=2 output_bits=256
  Argon2id(memory: 10000, parallelism: 2, iterations: 1, hashLength: 32);
}
