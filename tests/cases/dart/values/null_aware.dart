import 'package:pointycastle/export.dart';

class Box { String? name; }
void f(Box? box) {
  String? a;
  a ??= 'SHA-1';
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(a);
  String? b = 'MD5';
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(b ?? 'SHA-1');
  final c = Box()..name = 'SHA-1';
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(c?.name ?? 'MD5');
}
