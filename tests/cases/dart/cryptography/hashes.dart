import 'dart:convert';
import 'package:cryptography/cryptography.dart';
Future<void> f(List<int> data) async {
  // expect: dart.cryptography.hash algorithm=SHA-1
  await Sha1().hash(data);
  // expect: dart.cryptography.hash algorithm=SHA-256; no-finding
  await Sha256().hash(data);
  // expect: dart.cryptography.hmac algorithm=HMAC digest=SHA-1 key=literal
  await Hmac.sha1().calculateMac(data, secretKey: SecretKey(utf8.encode('secret'))); // expect-applied: dart.cryptography.mac
  // expect: dart.cryptography.hmac-of algorithm=HMAC digest=SHA-512
  Hmac(Sha512());
}
