import 'own_hashes.dart';
class Hmac { Hmac(this.hash, this.key); final Object hash, key; }
class Tool { List<int> convert(List<int> a) => a; }
final md5 = Tool();
void f(List<int> data) {
  // expect-none: dart.crypto.hash
  md5.convert(data);
  // expect-none: dart.crypto.hash
  sha1.convert(data);
  // expect-none: dart.crypto.hmac
  Hmac('md5', data);
  // sha1.convert is a word here; expect-none
  final words = 'md5.convert(x)';
}
