import CommonCrypto
let missing: Int? = nil
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=64
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(missing ?? 64), &out, 32)
}
