import CommonCrypto
enum Level { case low, high }
let level = Level.high
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)
    let r: Int
    switch level {
    case .low: r = 41
    case .high: r = 42
    }
    // expect: c.apple.cckeyderivation-pbkdf iterations=42
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(r), &out, 32)
}
