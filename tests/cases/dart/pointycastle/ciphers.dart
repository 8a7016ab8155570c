import 'dart:convert';
import 'dart:typed_data';
import 'package:pointycastle/export.dart';
void f(Uint8List key, Uint8List iv, Uint8List data) {
  // expect: dart.pointycastle.mode algorithm=AES mode=CBC key=literal key_bits=128 iv=zero iv_bits=128 function=encrypt
  CBCBlockCipher(AESEngine()) // expect-applied: dart.pointycastle.engine
    ..init(true, ParametersWithIV(KeyParameter(utf8.encode('sixteen byte key')), Uint8List(16))); // expect-applied: dart.pointycastle.init; expect-applied: dart.pointycastle.key-parameter; expect-applied: dart.pointycastle.parameters-with-iv
  // expect: dart.pointycastle.padded algorithm=AES mode=CBC padding=PKCS7 key=zero function=decrypt
  final padded = PaddedBlockCipherImpl(PKCS7Padding(), CBCBlockCipher(AESEngine())); // expect-applied: dart.pointycastle.padding
  padded.init(false, PaddedBlockCipherParameters<CipherParameters, CipherParameters>(ParametersWithIV<KeyParameter>(KeyParameter(Uint8List(32)), iv), null)); // expect-applied: dart.pointycastle.padded-parameters
  // expect: dart.pointycastle.mode algorithm=AES mode=GCM tag_bits=128 iv=zero
  GCMBlockCipher(AESEngine())..init(true, AEADParameters(KeyParameter(key), 128, Uint8List(12), Uint8List(0))); // expect-applied: dart.pointycastle.aead-parameters
  // expect: dart.pointycastle.mode algorithm=3DES mode=ECB
  ECBBlockCipher(DESedeEngine());
  // expect: dart.pointycastle.engine algorithm=RC4
  RC4Engine();
  // expect: dart.pointycastle.chacha20-poly1305 algorithm=ChaCha20-Poly1305
  ChaCha20Poly1305(ChaCha7539Engine(), Poly1305());
  // expect: dart.pointycastle.encoding algorithm=RSA padding=PKCS1v15
  PKCS1Encoding(RSAEngine());
  // expect: dart.pointycastle.encoding algorithm=RSA padding=OAEP digest=SHA-256
  OAEPEncoding.withSHA256(RSAEngine());
  // expect: dart.pointycastle.encoding padding=OAEP digest=SHA-1
  OAEPEncoding(RSAEngine());
}
