import CommonCrypto
func rounds() -> Int? { return 556 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    var r = 1
    if let s = rounds() { r = s }
    // expect: c.apple.cckeyderivation-pbkdf iterations=556
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
