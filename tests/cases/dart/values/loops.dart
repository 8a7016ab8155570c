import 'package:pointycastle/export.dart';

void f() {
  for (final name in ['SHA-1', 'MD5']) {
    // expect: dart.pointycastle.digest-name algorithm=SHA-1; expect: dart.pointycastle.digest-name algorithm=MD5
    Digest(name);
  }
  var rounds = 0;
  for (var i = 0, j = 2; i < j; i++) {
    rounds += 5;
  }
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(rounds == 10 ? 'MD5' : 'SHA-1');
}
