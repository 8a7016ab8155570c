import CommonCrypto
let all = [10, 20, 30]
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=20
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(all[1]), &out, 32)
}
