import 'package:dart_jsonwebtoken/dart_jsonwebtoken.dart';
import 'package:bcrypt/bcrypt.dart';
import 'package:dio/io.dart';
void f(JWTKey key, String password) {
  // expect: dart.others.jwt-sign algorithm=HMAC digest=SHA-256 key=literal
  JWT({'id': 1}).sign(SecretKey('secret')); // expect-applied: dart.others.jwt
  // expect: dart.others.jwt-sign algorithm=RSA padding=PSS digest=SHA-256 key=?
  JWT({'id': 1}).sign(key, algorithm: JWTAlgorithm.PS256);
  // expect: dart.others.bcrypt algorithm=bcrypt cost=4
  BCrypt.hashpw(password, BCrypt.gensalt(logRounds: 4)); // expect-applied: dart.others.bcrypt-salt
  // expect: dart.others.bcrypt cost=10
  BCrypt.hashpw(password, BCrypt.gensalt());
  // expect: dart.others.bcrypt-check algorithm=bcrypt function=verify
  BCrypt.checkpw(password, '');
  // expect: dart.others.dio-adapter certificate_check=disabled
  IOHttpClientAdapter(validateCertificate: (cert, host, port) => true);
  // expect-none: dart.others.dio-adapter
  IOHttpClientAdapter();
}
