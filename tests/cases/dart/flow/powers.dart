import 'dart:math';
import 'package:encrypt/encrypt.dart';

// What a power of whole numbers comes to.
void stretched(Key key, int n) {
  // expect: dart.encrypt.stretch iterations=1024
  key.stretch(32, iterationCount: pow(2, 10) as int);
  // expect: dart.encrypt.stretch iterations=?
  key.stretch(32, iterationCount: pow(2, n) as int);
}
