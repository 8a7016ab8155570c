import 'package:pointycastle/export.dart';

class Base {
  String name = 'SHA-256';
  Base() {
    name = 'SHA-1';
  }
}
class Box extends Base {
  Digest make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=SHA-256
    return Digest(name);
  }
}
void f() => Box().make();
