import 'package:pointycastle/export.dart';

Digest wrap(String name) {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5
  return Digest(name);
}
void f() {
  wrap('SHA-1');
  wrap('MD5');
}
