import 'package:pointycastle/export.dart';

enum Kind {
  weak('SHA-1'),
  old('MD5');
  const Kind(this.label);
  final String label;
  String get name2 => label;
}
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(Kind.weak.label);
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(Kind.old.name2);
}
