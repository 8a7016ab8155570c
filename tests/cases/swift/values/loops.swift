import CommonCrypto

func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    var r = 3
    for _ in 0..<3 { r += 7 }
    // expect: c.apple.cckeyderivation-pbkdf iterations=24
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
