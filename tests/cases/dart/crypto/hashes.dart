import 'dart:convert';
import 'package:crypto/crypto.dart';
void f(String p) {
  // expect: dart.crypto.hash algorithm=MD5
  md5.convert(utf8.encode(p));
  // expect: dart.crypto.hash algorithm=SHA-1
  final d = sha1.convert(utf8.encode(p)).toString();
  // expect: dart.crypto.hash algorithm=SHA-256
  sha256.convert(utf8.encode(p));
  final Hash h = sha512;
  // expect: dart.crypto.hash algorithm=SHA-512
  h.convert(utf8.encode(p));
}
