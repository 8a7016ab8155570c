import 'package:pointycastle/export.dart';

const kName = 'MD5';
class Settings { static const name = 'SHA-1'; }
void f() {
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(kName);
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(Settings.name);
}
