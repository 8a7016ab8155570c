import 'package:pointycastle/export.dart';

class Base {
  final String name;
  Base({required this.name});
  Digest make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5
    return Digest(name);
  }
}
class Box extends Base {
  Box({required super.name});
  Box.fixed() : super(name: 'MD5');
}
void f() {
  Box(name: 'SHA-1').make();
  Box.fixed().make();
}
