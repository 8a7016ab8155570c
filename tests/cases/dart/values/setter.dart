import 'package:pointycastle/export.dart';

class Box {
  String _name = 'MD5';
  set name(String a) {
    _name = a + '-1';
  }
  void make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
    Digest(_name);
  }
}
void f() {
  final b = Box();
  b.name = 'SHA';
  b.make();
}
