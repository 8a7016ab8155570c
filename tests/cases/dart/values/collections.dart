import 'package:pointycastle/export.dart';

const _names = {'weak': 'SHA-1', 'old': 'MD5'};
void f(bool a) {
  final list = ['MD5', 'SHA-1'];
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(list[1]);
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(_names['weak']!);
  final more = ['x', ...list, if (a) 'y'];
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(more[1]);
  final upper = [for (final n in ['sha-1']) n.toUpperCase()];
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(upper[0]);
  final made = list.map((n) => n).toList();
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(made[0]);
}
