import CommonCrypto
func rounds() -> Int { return 1234 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=1234
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(rounds()), &out, 32)
}
