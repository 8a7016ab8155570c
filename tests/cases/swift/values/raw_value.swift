import CommonCrypto
enum Level: Int { case low = 51, high = 52, top }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=52
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Level.high.rawValue), &out, 32)
}
