import CommonCrypto
// A label is not the name.
func derive(_ password: String, with rounds: Int, by step: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    // expect: c.apple.cckeyderivation-pbkdf iterations=2500
    CCKeyDerivationPBKDF(2, password, 8, "salt", 4, 3, UInt32(rounds), &out, 32)
    // expect: c.apple.cckeyderivation-pbkdf iterations=7
    CCKeyDerivationPBKDF(2, password, 8, "salt", 4, 3, UInt32(step), &out, 32)
}
func caller(p: String) { derive(p, with: 2500, by: 7) }
