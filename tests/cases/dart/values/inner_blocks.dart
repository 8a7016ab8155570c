import 'package:pointycastle/export.dart';

void f(bool a) {
  final name = 'SHA-1';
  if (a) {
    final name = 'MD5';
    // expect: dart.pointycastle.digest-name algorithm=MD5; expect-none: dart.pointycastle.digest-name algorithm=SHA-1
    Digest(name);
  }
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
  Digest(name);
}
