import 'package:pointycastle/export.dart';

void f(String p) {
  var name = 'SHA-1';
  try {
    int.parse(p);
  } on FormatException catch (e) {
    name = 'MD5';
  } finally {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5
    Digest(name);
  }
}
