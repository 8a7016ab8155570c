import 'package:pointycastle/export.dart';

enum Kind { weak, old }
String _of(Kind k) => switch (k) { Kind.weak => 'SHA-1', Kind.old => 'MD5' };
String _text(String a) => switch (a) { 'x' || 'y' => 'MD5', _ => 'SHA-1' };
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
  Digest(_of(Kind.weak));
  // expect: dart.pointycastle.digest-name algorithm=MD5; expect-none: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(_text('y'));
}
