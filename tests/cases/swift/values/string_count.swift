import CommonCrypto
let word = "twelve chars"
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=12
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(word.count), &out, 32)
}
