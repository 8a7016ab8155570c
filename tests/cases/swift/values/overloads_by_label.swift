import CommonCrypto
class Maker {
    func rounds(fast: Bool) -> Int { return 10 }
    func rounds(slow: Bool) -> Int { return 300000 }
}
func f(p: String) {
    var out = [UInt8](repeating: 0, count: 32)
    // expect: c.apple.cckeyderivation-pbkdf iterations=300000
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Maker().rounds(slow: true)), &out, 32)
}
