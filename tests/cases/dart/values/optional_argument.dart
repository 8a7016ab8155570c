import 'package:pointycastle/export.dart';

void make([String name = 'SHA-1']) {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
  Digest(name);
}
void f() => make();
