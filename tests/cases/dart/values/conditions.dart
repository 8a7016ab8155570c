import 'package:pointycastle/export.dart';

void f(bool a) {
  const debug = false;
  // expect: dart.pointycastle.digest-name algorithm=MD5; expect-none: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(debug ? 'SHA-1' : 'MD5');
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(a ? 'SHA-1' : 'MD5');
  var name = 'SHA-1';
  if (debug && a || debug) name = 'MD5';
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
  Digest(name);
}
