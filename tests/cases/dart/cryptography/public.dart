import 'package:cryptography/cryptography.dart';
void f() {
  // expect: dart.cryptography.signature algorithm=Ed25519
  Ed25519();
  // expect: dart.cryptography.signature algorithm=X25519
  X25519();
  // expect: dart.cryptography.signature algorithm=ECDH curve=P-256
  Ecdh.p256(length: 32);
  // expect: dart.cryptography.signature-with-hash algorithm=ECDSA curve=P-384 digest=SHA-384
  Ecdsa.p384(Sha384());
  // expect: dart.cryptography.signature-with-hash algorithm=RSA padding=PKCS1v15 digest=SHA-1
  RsaSsaPkcs1v15(Sha1());
}
