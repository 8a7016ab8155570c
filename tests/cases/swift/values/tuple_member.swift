import CommonCrypto
let both = (5, 66)
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=66
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(both.1), &out, 32)
}
