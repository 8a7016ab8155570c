import CommonCrypto
func pair() -> (Int, Int) { return (5, 6) }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    let (_, b) = pair()
    // expect: c.apple.cckeyderivation-pbkdf iterations=6
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(b), &out, 32)
}
