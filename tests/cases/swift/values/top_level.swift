import CommonCrypto
let kept = 99
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=99
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(kept), &out, 32)
}
