import 'package:pointycastle/export.dart';

void f() {
  final [first, second] = ['SHA-1', 'MD5'];
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(second);
  final map = {'name': 'SHA-1'};
  if (map case {'name': String n}) {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1
    Digest(n);
  }
}
