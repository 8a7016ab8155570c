import CommonCrypto
struct Box { static let rounds = 80 }
typealias Short = Box
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=80
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Short.rounds), &out, 32)
}
