import 'package:pointycastle/export.dart';

void f(int bits) {
  final a = 'SHA', b = 1;
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('$a-${b}');
  // expect: dart.pointycastle.digest-name algorithm=?
  Digest('SHA-$bits');
}
