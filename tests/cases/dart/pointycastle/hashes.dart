import 'dart:convert';
import 'dart:typed_data';
import 'package:pointycastle/digests/md5.dart';
import 'package:pointycastle/export.dart';
void f(Uint8List data) {
  // expect: dart.pointycastle.digest algorithm=MD5
  MD5Digest().process(data);
  // expect: dart.pointycastle.digest algorithm=SHA-256
  final d = SHA256Digest();
  // expect: dart.pointycastle.digest-of-size algorithm=SHA3-256
  SHA3Digest(256);
  // expect: dart.pointycastle.hmac algorithm=HMAC digest=SHA-1 key=literal
  HMac(SHA1Digest(), 64)..init(KeyParameter(utf8.encode('secret'))); // expect-applied: dart.pointycastle.mac-init
}
