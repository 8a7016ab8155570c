import 'dart:convert';
import 'dart:typed_data';
import 'package:encrypt/encrypt.dart';
void f(String text, Key given, IV iv) {
  // expect: dart.encrypt.aes algorithm=AES mode=ECB padding=NoPadding key=literal key_bits=256; expect-none: dart.encrypt.aes mode=CTR
  Encrypter(AES(Key.fromUtf8('my32lengthsupersecretnooneknows1'), mode: AESMode.ecb, padding: null));
  // expect: dart.encrypt.aes mode=CTR padding=PKCS7 key=secure-random key_bits=256 iv=zero iv_bits=128 function=encrypt
  final a = Encrypter(AES(Key.fromSecureRandom(32))); // expect-applied: dart.encrypt.secure-random
  a.encrypt(text, iv: IV(Uint8List(16))); // expect-applied: dart.encrypt.use
  // expect: dart.encrypt.aes mode=CBC iv=literal key=literal
  final b = Encrypter(AES(Key.fromBase64('MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY='), mode: AESMode.cbc));
  b.encrypt(text, iv: IV.fromUtf8('1234567890123456'));
  // expect: dart.encrypt.aes mode=GCM key=? iv=secure-random iv_bits=96; expect-none: dart.encrypt.aes iv=zero
  final c = Encrypter(AES(given, mode: AESMode.gcm));
  c.encrypt(text, iv: IV.fromSecureRandom(12));
  // expect: dart.encrypt.aes mode=CBC iv=? iv_bits=128; expect-none: dart.encrypt.aes iv=zero
  final d = Encrypter(AES(given, mode: AESMode.cbc));
  d.encrypt(text, iv: IV.fromLength(16)); // expect-applied: dart.encrypt.from-length
  // expect: dart.encrypt.aes mode=CBC iv=zero
  final e = Encrypter(AES(given, mode: AESMode.cbc));
  e.decrypt(Encrypted.fromBase64(text), iv: IV.allZerosOfLength(16));
}
