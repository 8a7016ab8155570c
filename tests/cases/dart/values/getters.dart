import 'package:pointycastle/export.dart';

String get top => 'MD5';
class Box {
  String kind = 'SHA';
  String get name => '$kind-1';
  static String get other {
    return 'MD5';
  }
  void make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1
    Digest(name);
    // expect: dart.pointycastle.digest-name algorithm=MD5
    Digest(other);
  }
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(top);
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(Box().name);
  Box().make();
}
