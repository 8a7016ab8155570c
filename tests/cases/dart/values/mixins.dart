import 'package:pointycastle/export.dart';

mixin Named {
  String get name => 'SHA-1';
  void make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1
    Digest(name);
  }
}
class Box with Named {}
void f() => Box().make();
