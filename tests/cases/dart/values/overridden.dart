import 'package:pointycastle/export.dart';

abstract class Base {
  String name();
  void make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
    Digest(name());
  }
}
class Box extends Base {
  @override
  String name() => 'SHA-1';
}
void f() => Box().make();
