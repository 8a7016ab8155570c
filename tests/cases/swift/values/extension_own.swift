import CommonCrypto
struct Box { }
extension Box { var rounds: Int { 75 }
  static let other = 76 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=75
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Box().rounds), &out, 32)
}
