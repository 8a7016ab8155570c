import 'package:pointycastle/export.dart' hide Digest;
import 'own.dart';
void f() {
  // expect-none
  Digest('SHA-1');
  // expect: dart.pointycastle.digest algorithm=MD5
  MD5Digest();
}
