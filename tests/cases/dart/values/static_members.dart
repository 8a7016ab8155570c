import 'package:pointycastle/export.dart';

class Names {
  static String weak = 'SHA-1';
  static String make(String a) => a.toUpperCase();
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(Names.weak);
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(Names.make('md5'));
}
