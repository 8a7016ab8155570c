import 'dart:convert';
import 'dart:typed_data';
import 'package:pointycastle/export.dart';
Uint8List f(Uint8List password, Uint8List salt, Uint8List data) {
  // expect: dart.pointycastle.pbkdf2 algorithm=PBKDF2 digest=SHA-256 iterations=1000 salt=literal output_bits=256 password=literal
  final weak = PBKDF2KeyDerivator(HMac(SHA256Digest(), 64))
    ..init(Pbkdf2Parameters(utf8.encode('salt'), 1000, 32)); // expect-applied: dart.pointycastle.kdf-init; expect-applied: dart.pointycastle.pbkdf2-parameters
  weak.process(utf8.encode('password')); // expect-applied: dart.pointycastle.derive
  // expect: dart.pointycastle.kdf algorithm=scrypt cost=16384 block_size=8 parallelism=1 salt=zero
  Scrypt()..init(ScryptParameters(16384, 8, 1, 32, Uint8List(16))); // expect-applied: dart.pointycastle.scrypt-parameters
  // expect: dart.pointycastle.kdf algorithm=Argon2id iterations=2 memory_kib=19456
  Argon2BytesGenerator()..init(Argon2Parameters(Argon2Parameters.ARGON2_id, salt, desiredKeyLength: 32, iterations: 2, memory: 19456)); // expect-applied: dart.pointycastle.argon2-parameters
  // expect: dart.pointycastle.hkdf algorithm=HKDF digest=SHA-256 key=zero
  HKDFKeyDerivator(SHA256Digest())..init(HkdfParameters(Uint8List(16), 32)); // expect-applied: dart.pointycastle.hkdf-parameters
  return password;
}
