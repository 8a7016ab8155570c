import 'package:pointycastle/export.dart';

mixin Named {
  String get name;
  void make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1
    Digest(name);
  }
}
class Box with Named {
  @override
  final String name = 'SHA-1';
}
void f() => Box().make();
