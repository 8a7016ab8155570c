import CommonCrypto
struct Box { var rounds: Int { return 88 } }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=88
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Box().rounds), &out, 32)
}
