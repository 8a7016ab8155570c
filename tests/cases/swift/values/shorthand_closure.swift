import CommonCrypto
let make: (Int) -> Int = { $0 + 2 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=72
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(make(70)), &out, 32)
}
