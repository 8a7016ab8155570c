import 'package:pointycastle/export.dart';

class Box {
  final String name;
  factory Box(String a) => Box._(a + '-1');
  factory Box.other() = Box.plain;
  Box.plain() : name = 'MD5';
  Box._(this.name);
  Digest make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5
    return Digest(name);
  }
}
void f() {
  Box('SHA').make();
  Box.other().make();
}
