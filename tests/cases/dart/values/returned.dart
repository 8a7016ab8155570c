import 'package:pointycastle/export.dart';

String _name() => 'SHA-1';
String _long(bool a) {
  return 'M' + 'D5';
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(_name());
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(_long(true));
}
