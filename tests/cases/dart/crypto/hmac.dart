import 'dart:convert';
import 'package:crypto/crypto.dart' as crypto;
List<int> written(List<int> data) {
  // expect: dart.crypto.hmac algorithm=HMAC digest=SHA-256 key=literal key_bits=48
  return crypto.Hmac(crypto.sha256, utf8.encode('secret')).convert(data).bytes;
}
List<int> given(List<int> data, List<int> key) {
  // expect: dart.crypto.hmac digest=MD5 key=?
  final mac = crypto.Hmac(crypto.md5, key);
  return mac.convert(data).bytes;
}
