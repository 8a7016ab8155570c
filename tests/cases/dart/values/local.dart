import 'package:pointycastle/export.dart';

void f() {
  final name = 'SHA-1';
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(name);
}
