import CommonCrypto
enum Defaults { static let rounds = 5000; static let other = 1 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=5000
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Defaults.rounds), &out, 32)
}
