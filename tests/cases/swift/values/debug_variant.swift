import CommonCrypto

func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    #if DEBUG
    let r = 87
    #else
    let r = 88
    #endif
    // expect: c.apple.cckeyderivation-pbkdf iterations=87; expect: c.apple.cckeyderivation-pbkdf iterations=88
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
