import CommonCrypto
func rounds() -> Int? { return 555 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    guard let r = rounds() else { return }
    // expect: c.apple.cckeyderivation-pbkdf iterations=555
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
