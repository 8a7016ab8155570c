import CommonCrypto
let deep = true
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    let r = if deep { 31 } else { 32 }
    // expect: c.apple.cckeyderivation-pbkdf iterations=31
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
