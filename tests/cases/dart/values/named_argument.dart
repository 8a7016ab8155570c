import 'package:pointycastle/export.dart';

Digest make(int unused, {String name = 'MD5', String? other}) {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5; expect-none: dart.pointycastle.digest-name algorithm=SHA-256
  return Digest(other ?? name);
}
void f() {
  make(1);
  make(2, other: 'SHA-1');
}
