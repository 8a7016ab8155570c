import CommonCrypto
struct Box { var rounds: Int { get { 89 } set { print(newValue) } } }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=89
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Box().rounds), &out, 32)
}
