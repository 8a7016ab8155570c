import CommonCrypto
import Security
// A case of ours that is called like a member of the library's.
enum Own { case rsaEncryptionRaw, other }
func rounds(_ kind: Own) -> Int {
    switch kind {
    case .rsaEncryptionRaw: return 61
    case .other: return 62
    }
}
func f(key: SecKey, data: CFData, p: String) {
    var out = [UInt8](repeating: 0, count: 32)
    // expect: c.apple.sec-key-crypt algorithm=RSA padding=NoPadding
    _ = SecKeyCreateEncryptedData(key, .rsaEncryptionRaw, data, nil)
    // expect: c.apple.cckeyderivation-pbkdf iterations=61
    CCKeyDerivationPBKDF(2, p, 8, "salt", 4, 3, UInt32(rounds(.rsaEncryptionRaw)), &out, 32)
}
