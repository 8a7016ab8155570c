import CommonCrypto
func rounds() throws -> Int { return 90 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    guard let r = try? rounds() else { return }
    // expect: c.apple.cckeyderivation-pbkdf iterations=90
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
