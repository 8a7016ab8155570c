import 'package:pointycastle/pointycastle.dart';
void f() {
  // expect: dart.pointycastle.cipher-name algorithm=AES mode=CBC padding=PKCS7
  PaddedBlockCipher('AES/CBC/PKCS7');
  // expect: dart.pointycastle.cipher-name algorithm=AES mode=ECB
  BlockCipher('AES/ECB');
  // expect: dart.pointycastle.cipher-name algorithm=3DES mode=CBC
  BlockCipher('DESede/CBC');
  // expect: dart.pointycastle.cipher-name algorithm=AES mode=CTR
  StreamCipher('AES/SIC');
  // expect: dart.pointycastle.cipher-name algorithm=Salsa20
  StreamCipher('Salsa20');
  // expect: dart.pointycastle.cipher-name algorithm=RSA padding=OAEP
  AsymmetricBlockCipher('RSA/OAEP');
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('SHA-1');
  // expect: dart.pointycastle.mac-name algorithm=HMAC digest=SHA-256
  Mac('SHA-256/HMAC');
  // expect: dart.pointycastle.kdf-name algorithm=PBKDF2 digest=SHA-1
  KeyDerivator('SHA-1/HMAC/PBKDF2');
  // expect: dart.pointycastle.signer-name algorithm=RSA digest=SHA-256
  Signer('SHA-256/RSA');
  // expect: dart.pointycastle.signer-name algorithm=ECDSA digest=SHA-1
  Signer('SHA-1/DET-ECDSA');
  // expect: dart.pointycastle.key-generator-name algorithm=RSA
  KeyGenerator('RSA');
  // expect: dart.pointycastle.random-name algorithm=Fortuna generator=secure
  SecureRandom('Fortuna');
}
