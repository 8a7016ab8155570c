import 'package:pointycastle/export.dart' as pc;
import 'package:cryptography/cryptography.dart' show Sha1;
void f() {
  // expect: dart.pointycastle.digest algorithm=MD5
  pc.MD5Digest();
  // expect: dart.cryptography.hash algorithm=SHA-1
  Sha1();
  // expect-none
  Sha256();
}
