import 'dart:convert';
import 'dart:math';
import 'package:crypto/crypto.dart';

bool login(String password, String stored) {
  final digest = sha256.convert(utf8.encode(password)).toString(); // finding: VT-0408 severity=high
  return digest == stored;
}

String etag(List<int> body) => md5.convert(body).toString(); // finding: VT-0206 severity=low

String mark(List<int> body) => md5.convert(body).toString(); // finding: VT-0201 severity=medium

String sessionId() {
  final random = Random(); // finding: VT-0605 severity=high
  return List.generate(16, (_) => random.nextInt(10)).join();
}

int any() => Random().nextInt(6); // finding: VT-0601 severity=info

int safe() => Random.secure().nextInt(6); // no-finding
