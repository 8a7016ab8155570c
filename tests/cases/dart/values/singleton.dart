import 'package:pointycastle/export.dart';

class Box {
  static final Box _only = Box._('SHA-1');
  final String name;
  Box._(this.name);
  factory Box() => _only;
  Digest make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1
    return Digest(name);
  }
}
void f() => Box().make();
