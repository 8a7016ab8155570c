import CommonCrypto
class Box { let rounds = 4096; var other: Int = 2 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=4096
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Box().rounds), &out, 32)
}
