import CommonCrypto
let make: (Int) -> Int = { n in n + 1 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=71
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(make(70)), &out, 32)
}
