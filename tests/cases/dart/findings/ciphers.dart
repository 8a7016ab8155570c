import 'dart:typed_data';
import 'package:encrypt/encrypt.dart';
void f(String text, Key key) {
  final a = Encrypter(AES(key, mode: AESMode.ecb)); // finding: VT-0110
  a.encrypt(text);
  final b = Encrypter(AES(key, mode: AESMode.cbc)); // finding: VT-0111
  b.encrypt(text, iv: IV(Uint8List(16))); // finding: VT-0310
  final c = Encrypter(AES(key, mode: AESMode.gcm)); // no-finding
  c.encrypt(text, iv: IV.fromSecureRandom(12));
}
