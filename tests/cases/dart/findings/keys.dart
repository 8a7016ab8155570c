import 'dart:convert';
import 'package:cryptography/cryptography.dart';
import 'package:pointycastle/export.dart' show RSAKeyGenerator, RSAKeyGeneratorParameters, ParametersWithRandom, SecureRandom;
Future<void> f(List<int> data, SecureRandom random, String password, List<int> salt) async {
  final gcm = AesGcm.with256bits();
  await gcm.encrypt(data, secretKey: SecretKey(utf8.encode('a key of 32 bytes in the source!'))); // finding: VT-0301
  final good = AesGcm.with256bits(); // no-finding
  await good.encrypt(data, secretKey: await good.newSecretKey());
  RSAKeyGenerator()..init(ParametersWithRandom(RSAKeyGeneratorParameters(BigInt.from(65537), 1024, 64), random)); // finding: VT-0501
  RSAKeyGenerator()..init(ParametersWithRandom(RSAKeyGeneratorParameters(BigInt.from(65537), 4096, 64), random)); // no-finding
  final weak = Pbkdf2.hmacSha256(iterations: 1000, bits: 256); // finding: VT-0402
  await weak.deriveKeyFromPassword(password: password, nonce: salt);
  final strong = Pbkdf2.hmacSha256(iterations: 600000, bits: 256); // no-finding
  await strong.deriveKeyFromPassword(password: password, nonce: salt);
}
