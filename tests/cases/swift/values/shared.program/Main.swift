import CommonCrypto
func use(p: String) {
    var out = [UInt8](repeating: 0, count: 32)
    // expect: c.apple.cckeyderivation-pbkdf iterations=1717
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Constants.rounds), &out, 32)
}
