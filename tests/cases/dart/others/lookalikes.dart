import 'own.dart';
void f(Object a) {
  // expect-none: dart.others.jwt; expect-none: dart.others.jwt-sign
  JWT({'id': 1}).sign(a);
  // expect-none: dart.others.bcrypt; expect-none: dart.others.bcrypt-salt; expect-none: dart.others.bcrypt-check
  print([BCrypt.hashpw('a', BCrypt.gensalt()), BCrypt.checkpw('a', 'b')]);
  // expect-none: dart.others.dio-adapter; expect-none: dart.others.secure-storage; expect-none: dart.others.secure-storage-read
  print([IOHttpClientAdapter(validateCertificate: (c, h, p) => true), FlutterSecureStorage().read(key: 'a')]);
}
