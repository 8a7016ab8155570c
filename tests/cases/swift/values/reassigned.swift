import CommonCrypto

func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    var r = 85
    r += 1
    // expect: c.apple.cckeyderivation-pbkdf iterations=86
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
