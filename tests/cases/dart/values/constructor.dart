import 'package:pointycastle/export.dart';

class Box {
  final String name;
  late final Digest kept;
  Box(this.name, {String other = 'MD5'}) {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
    kept = Digest(name);
    // expect: dart.pointycastle.digest-name algorithm=MD5; expect-none: dart.pointycastle.digest-name algorithm=SHA-1
    Digest(other);
  }
}
void f() => Box('SHA-1');
