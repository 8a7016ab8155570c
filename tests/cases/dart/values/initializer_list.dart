import 'package:pointycastle/export.dart';

class Box {
  final String _name;
  Box(String a) : _name = a.toUpperCase(), super();
  Digest make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1
    return Digest(_name);
  }
}
void f() => Box('sha-1').make();
