import CommonCrypto
func rounds(_ n: Int = 321) -> Int { return n }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=321
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(rounds()), &out, 32)
}
