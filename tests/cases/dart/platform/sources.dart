import 'dart:convert';
import 'dart:io';
import 'package:crypto/crypto.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';
Future<void> f() async {
  // expect: dart.crypto.hmac key=file
  Hmac(sha256, File('key.bin').readAsBytesSync()); // expect-applied: dart.platform.read-file; expect-applied: dart.platform.file
  // expect: dart.crypto.hmac key=environment
  Hmac(sha256, utf8.encode(Platform.environment['KEY']!)); // expect-applied: dart.platform.environment
  final store = FlutterSecureStorage(); // expect-applied: dart.others.secure-storage
  // expect: dart.crypto.hmac key=key-store
  Hmac(sha256, utf8.encode((await store.read(key: 'key'))!)); // expect-applied: dart.others.secure-storage-read
}
