import CommonCrypto
struct Level { let n: Int
  static let deep = Level(n: 79) }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    let level: Level = .deep
    // expect: c.apple.cckeyderivation-pbkdf iterations=79
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(level.n), &out, 32)
}
