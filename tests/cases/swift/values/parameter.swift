import CommonCrypto
private func derive(_ password: String, rounds: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    // expect: c.apple.cckeyderivation-pbkdf iterations=1000 digest=SHA-1
    CCKeyDerivationPBKDF(CCPBKDFAlgorithm(kCCPBKDF2), password, 8, "salt", 4, CCPseudoRandomAlgorithm(kCCPRFHmacAlgSHA1), UInt32(rounds), &out, 32)
}
func caller(p: String) { derive(p, rounds: 1000) }
