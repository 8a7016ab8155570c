import 'package:pointycastle/export.dart';

extension Names on String {
  String get dashed => this + '-1';
  String twice(String a) => this + a;
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('SHA'.dashed);
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest('M'.twice('D5'));
}
