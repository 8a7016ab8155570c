import 'package:pointycastle/export.dart';

class Box {
  final String name;
  Box.weak() : name = 'SHA-1';
  Box.old() : this._('MD5');
  Box._(this.name);
  Digest make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5; expect-none: dart.pointycastle.digest-name algorithm=SHA-256
    return Digest(name);
  }
}
void f() {
  Box.weak().make();
  Box.old().make();
}
