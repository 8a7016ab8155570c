import 'dart:convert';
import 'package:cryptography/cryptography.dart';
Future<void> f(List<int> data) async {
  final gcm = AesGcm.with256bits(); // expect: dart.cryptography.aes algorithm=AES mode=GCM key_bits=256 key=secure-random iv=secure-random; no-finding
  final key = await gcm.newSecretKey(); // expect-applied: dart.cryptography.new-material
  await gcm.encrypt(data, secretKey: key, nonce: gcm.newNonce()); // expect-applied: dart.cryptography.use
  // expect: dart.cryptography.aes algorithm=AES mode=CBC key_bits=128 key=literal iv=zero
  await AesCbc.with128bits(macAlgorithm: MacAlgorithm.empty).encrypt(data, secretKey: SecretKey(utf8.encode('sixteen byte key')), nonce: List.filled(16, 0));
  // expect: dart.cryptography.chacha algorithm=ChaCha20-Poly1305 key=secure-random key_bits=256
  await Chacha20.poly1305Aead().encrypt(data, secretKey: SecretKeyData.random(length: 32)); // expect-applied: dart.cryptography.random-key
  // expect: dart.cryptography.chacha algorithm=XChaCha20-Poly1305
  Xchacha20.poly1305Aead();
}
