import CommonCrypto

func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=12; expect: c.apple.cckeyderivation-pbkdf iterations=13
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, n > 3 ? 12 : 13, &out, 32)
}
