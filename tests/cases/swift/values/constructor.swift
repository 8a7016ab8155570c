import CommonCrypto
class Box { let n: Int
  init(n: Int) { self.n = n } }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=777
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Box(n: 777).n), &out, 32)
}
