import 'package:pointycastle/export.dart';

const _name = String.fromEnvironment('HASH', defaultValue: 'SHA-1');
const _rounds = int.fromEnvironment('ROUNDS', defaultValue: 1000);
void f() {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(_name);
}
