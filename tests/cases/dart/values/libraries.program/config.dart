const kName = 'SHA-1';
// expect-none
const _secret = 'SHA-256';
class Config {
  final String name = kName;
}
