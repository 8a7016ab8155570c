import CommonCrypto

func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=100
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(-1 + 2 * 50 + 1), &out, 32)
}
