import 'package:pointycastle/export.dart';

typedef Hash = MD5Digest;
void f() {
  // expect: dart.pointycastle.digest algorithm=MD5
  Hash();
}
