import 'package:pointycastle/export.dart';

Future<String> _name() async => 'SHA-1';
Future<void> f() async {
  // expect: dart.pointycastle.digest-name algorithm=SHA-1
  Digest(await _name());
  // expect: dart.pointycastle.digest-name algorithm=MD5
  Digest(await Future.value('MD5'));
}
