import 'package:pointycastle/export.dart';

late String name;
class Box {
  late final String kept;
  late final lazy = 'MD5';
  void set() {
    kept = 'SHA-1';
    // expect: dart.pointycastle.digest-name algorithm=SHA-1
    Digest(kept);
    // expect: dart.pointycastle.digest-name algorithm=MD5
    Digest(lazy);
  }
}
