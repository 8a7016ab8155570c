import 'package:pointycastle/export.dart';

void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('SHA' '-' "1");
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(r'SHA-1');
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('''
SHA-1''');
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest('\x4d\u0044\u{35}');
}
