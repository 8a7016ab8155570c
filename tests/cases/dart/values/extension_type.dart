import 'package:pointycastle/export.dart';

extension type Name(String value) {
  String get full => value + '-1';
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(Name('SHA').full);
}
