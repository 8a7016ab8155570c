import CommonCrypto
enum Level: Int { case low = 51, high, top }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=53
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Level.top.rawValue), &out, 32)
}
