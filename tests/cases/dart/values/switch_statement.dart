import 'package:pointycastle/export.dart';

String _of(int k) {
  switch (k) {
    case 1:
    case 2:
      return 'SHA-1';
    case 3:
      return 'MD5';
    default:
      return 'SHA-256';
  }
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
  Digest(_of(1));
  // expect: dart.pointycastle.digest-name algorithm=MD5; expect-none: dart.pointycastle.digest-name algorithm=SHA-256
  Digest(_of(3));
}
