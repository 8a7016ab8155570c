import 'package:cryptor/other.dart';
class AES { AES(this.key, {this.mode}); final Object key; final Object? mode; Object encrypt(Object a, {Object? iv}) => a; }
class Key { Key.fromUtf8(this.text); Key.fromLength(int n) : text = ''; Key.fromSecureRandom(int n) : text = ''; final String text; Key stretch(int n) => this; }
class Fernet { Fernet(Object key); }
void f(Object key) {
  // expect-none: dart.encrypt.aes; expect-none: dart.encrypt.use
  AES(Key.fromUtf8('my32lengthsupersecretnooneknows1')).encrypt('a', iv: 1);
  // expect-none: dart.encrypt.fernet; expect-none: dart.encrypt.secure-random
  Fernet(Key.fromSecureRandom(32));
  // expect-none: dart.encrypt.salsa20; expect-none: dart.encrypt.rsa; expect-none: dart.encrypt.rsa-signer
  print([Salsa20(key), RSA(publicKey: key), RSASigner(key)]);
  // expect-none: dart.encrypt.stretch; expect-none: dart.encrypt.from-length
  Key.fromLength(16).stretch(32);
}
