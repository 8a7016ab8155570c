import 'package:pointycastle/export.dart';

void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(['SHA-1', 'MD5'].first);
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5
  ['SHA-1', 'MD5'].forEach((name) => Digest(name));
}
