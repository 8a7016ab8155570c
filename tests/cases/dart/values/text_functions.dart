import 'package:pointycastle/export.dart';

void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('sha-1'.toUpperCase());
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('xSHA-1y'.substring(1, 6));
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest('SHA_1'.replaceAll('_', '-'));
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest('SHA-1,MD5'.split(',')[1]);
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(['M', 'D5'].join());
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(' MD5 '.trim());
  final b = StringBuffer('M')..write('D5');
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(b.toString());
}
