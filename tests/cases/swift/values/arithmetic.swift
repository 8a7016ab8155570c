import CommonCrypto

func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=1025
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(1 << 10 | 1), &out, 32)
}
