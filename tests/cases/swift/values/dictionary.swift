import CommonCrypto
let all = ["a": 11, "b": 22]
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=22
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(all["b"]!), &out, 32)
}
