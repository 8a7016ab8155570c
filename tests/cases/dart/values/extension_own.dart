import 'package:pointycastle/export.dart';

class Box {
  final String name;
  Box(this.name);
}
extension More on Box {
  String get full => '$name-1';
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(Box('SHA').full);
}
