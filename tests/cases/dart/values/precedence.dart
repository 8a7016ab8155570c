import 'package:cryptography/cryptography.dart';

void f() {
  final a = 1, b = 2;
  // expect: dart.cryptography.pbkdf2-sha256 iterations=7
  Pbkdf2.hmacSha256(iterations: a + b * 3, bits: 256);
  // expect: dart.cryptography.pbkdf2-sha256 iterations=4
  Pbkdf2.hmacSha256(iterations: 9 - b - 3, bits: 256);
  // expect: dart.cryptography.pbkdf2-sha256 iterations=10
  Pbkdf2.hmacSha256(iterations: a == 2 || b == 2 ? 10 : 20, bits: 256);
  // expect: dart.cryptography.pbkdf2-sha256 iterations=20
  Pbkdf2.hmacSha256(iterations: a == 1 && b == 1 || a == 2 ? 10 : 20, bits: 256);
  // expect: dart.cryptography.pbkdf2-sha256 iterations=5
  Pbkdf2.hmacSha256(iterations: 11 ~/ b, bits: 256);
}
