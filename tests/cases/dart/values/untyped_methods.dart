import 'package:pointycastle/export.dart';

class Box {
  name() => 'SHA-1';
  make(String a) {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
    Digest(a);
  }
  use() => make(name());
}
void f() => Box().use();
