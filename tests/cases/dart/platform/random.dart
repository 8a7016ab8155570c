import 'dart:math';
import 'dart:typed_data';
import 'package:encrypt/encrypt.dart';
void f() {
  // expect: dart.platform.random generator=predictable
  final weak = Random();
  // expect: dart.platform.random generator=predictable seed=literal
  Random(42);
  // expect: dart.platform.random seed=time
  Random(DateTime.now().millisecondsSinceEpoch); // expect-applied: dart.platform.time
  // expect: dart.platform.random-secure generator=secure; no-finding
  final good = Random.secure();
  final bytes = List<int>.generate(32, (i) => weak.nextInt(256));
  // expect: dart.encrypt.aes key=predictable-random key_bits=256
  AES(Key(Uint8List.fromList(bytes)));
  // expect: dart.encrypt.aes key=secure-random key_bits=256
  AES(Key(Uint8List.fromList(List.generate(32, (_) => good.nextInt(256)))));
}
