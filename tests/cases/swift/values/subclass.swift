import CommonCrypto
class Base { func rounds() -> Int { return 81 } }
class Derived: Base { override func rounds() -> Int { return super.rounds() + 1 } }
func use(p: String, n: Int) {
    var out = [UInt8](repeating: 0, count: 32)

    // expect: c.apple.cckeyderivation-pbkdf iterations=82
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(Derived().rounds()), &out, 32)
}
