import 'package:encrypt/encrypt.dart' as enc;
class Vault {
  final enc.Encrypter _sealer;
  final enc.IV _iv;
  // expect: dart.encrypt.aes algorithm=AES mode=CBC key=literal key_bits=128 iv=literal
  Vault(String key) : _iv = enc.IV.fromUtf8('0123456789abcdef'), _sealer = enc.Encrypter(enc.AES(enc.Key.fromUtf8(key), mode: enc.AESMode.cbc));
  String seal(String text) => _sealer.encrypt(text, iv: _iv).base64;
}
String use(String text) => Vault('sixteen byte key').seal(text);
