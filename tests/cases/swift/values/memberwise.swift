import CommonCrypto
struct Box { var a: Int
  let b: Int
  let c = 3 }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=778
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Box(a: 1, b: 778).b), &out, 32)
}
