import 'package:pointycastle/export.dart';

class Box {
  String name = 'MD5';
  void make() {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect-none: dart.pointycastle.digest-name algorithm=MD5
    Digest(name);
  }
}
void f() {
  Box()
    ..name = 'SHA-1'
    ..make();
  final parts = <String>[]
    ..add('SHA')
    ..add('1');
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(parts.join('-'));
}
final kept = Box()..name = 'SHA-1';
void g() => kept.make();
