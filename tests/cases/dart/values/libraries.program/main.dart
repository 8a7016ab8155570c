import 'package:pointycastle/export.dart';

import 'config.dart';
import 'other.dart' as other;
void main() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(kName);
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(other.pick('md5'));
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(Config().name);
}
