import 'package:pointycastle/export.dart';

(String, {int rounds}) _both() => ('SHA-1', rounds: 3);
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(_both().$1);
  final (name, rounds: _) = _both();
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(name);
  var (a, b) = ('MD5', 1);
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(a);
}
