import 'package:pointycastle/export.dart';

void f() {
  final suffix = '-1';
  final make = (String a) => a + suffix;
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(make('SHA'));
  String inner(String a) {
    return a.toUpperCase();
  }
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(inner('md5'));
  final tear = inner;
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(tear('md5'));
}
