import 'dart:typed_data';
import 'package:encrypt/encrypt.dart';
void f(Key key, IV iv, RSAPublicKey public, RSAPrivateKey private) {
  // expect: dart.encrypt.salsa20 algorithm=Salsa20
  Encrypter(Salsa20(key)).encrypt('a', iv: iv);
  // expect: dart.encrypt.fernet algorithm=Fernet key=zero
  Encrypter(Fernet(Key(Uint8List(32))));
  // expect: dart.encrypt.rsa algorithm=RSA padding=PKCS1v15
  Encrypter(RSA(publicKey: public));
  // expect: dart.encrypt.rsa padding=OAEP digest=SHA-1; expect-none: dart.encrypt.rsa padding=PKCS1v15
  Encrypter(RSA(publicKey: public, encoding: RSAEncoding.OAEP));
  // expect: dart.encrypt.rsa padding=OAEP digest=SHA-256
  Encrypter(RSA(publicKey: public, encoding: RSAEncoding.OAEP, digest: RSADigest.SHA256));
  // expect: dart.encrypt.rsa-signer algorithm=RSA digest=SHA-256
  Signer(RSASigner(RSASignDigest.SHA256, privateKey: private)).sign('a');
  // expect: dart.encrypt.stretch algorithm=PBKDF2 digest=SHA-1 iterations=100
  Key.fromUtf8('short').stretch(32);
  // expect: dart.encrypt.stretch iterations=600000 salt=zero
  Key.fromUtf8('short').stretch(32, iterationCount: 600000, salt: Uint8List(16));
}
