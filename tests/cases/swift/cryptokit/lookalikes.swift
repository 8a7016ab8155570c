import CryptoKit
import Foundation
enum Digests {
    struct MD5 { static func hash(data: Data) -> Data { return data } }
    struct HMAC { static func authenticationCode(for data: Data) -> Data { return data } }
}
func f(data: Data) {
    // expect-none
    print(Digests.MD5.hash(data: data), "Insecure.MD5.hash(data: data)")
    /* expect-none: swift.cryptokit.hmac */
    print(Digests.HMAC.authenticationCode(for: data)) // AES.GCM.seal(data, using: key)
}
enum Own {
    struct SHA256 { static func hash(data: Data) -> Data { return data } }
    struct HMAC { init(key: String) {} }
    enum AES {
        enum GCM {
            static func seal(_ d: Data, using: String) -> Data { return d }
            struct Nonce {}
        }
        enum KeyWrap { static func wrap(_ d: Data, using: String) -> Data { return d } }
        enum _CBC { static func encrypt(_ d: Data, using: String) -> Data { return d } }
    }
    enum ChaChaPoly { static func seal(_ d: Data, using: String) -> Data { return d } }
    struct SymmetricKey { init(size: Int) {} }
    struct SymmetricKeySize { init(bitCount: Int) {} }
    enum P256 { enum Signing { struct PrivateKey { init() {}
        init(rawRepresentation: Data) {} } } }
    enum _RSA { enum Signing { struct PrivateKey { init(keySize: Int) {} } } }
    enum HKDF {
        static func deriveKey(inputKeyMaterial: String, salt: Data, outputByteCount: Int) -> Data { return salt }
        static func extract(inputKeyMaterial: String, salt: Data) -> Data { return salt }
    }
}
func own(data: Data) {
    _ = Own.SHA256.hash(data: data) // expect-none: swift.cryptokit.hash
    _ = Own.HMAC(key: "k") // expect-none: swift.cryptokit.hmac-object
    _ = Own.AES.GCM.seal(data, using: "k") // expect-none: swift.cryptokit.aes-gcm
    _ = Own.AES.GCM.Nonce() // expect-none: swift.cryptokit.nonce
    _ = Own.AES.KeyWrap.wrap(data, using: "k") // expect-none: swift.cryptokit.key-wrap
    _ = Own.AES._CBC.encrypt(data, using: "k") // expect-none: swift.cryptokit.aes-cbc
    _ = Own.ChaChaPoly.seal(data, using: "k") // expect-none: swift.cryptokit.chachapoly
    _ = Own.SymmetricKey(size: 1) // expect-none: swift.cryptokit.symmetric-key
    _ = Own.SymmetricKeySize(bitCount: 64) // expect-none: swift.cryptokit.key-size
    _ = Own.P256.Signing.PrivateKey() // expect-none: swift.cryptokit.private-key
    _ = Own.P256.Signing.PrivateKey(rawRepresentation: data) // expect-none: swift.cryptokit.stored-key
    _ = Own._RSA.Signing.PrivateKey(keySize: 1024) // expect-none: swift.cryptokit.rsa-key
    _ = Own.HKDF.deriveKey(inputKeyMaterial: "k", salt: data, outputByteCount: 8) // expect-none: swift.cryptokit.hkdf
    _ = Own.HKDF.extract(inputKeyMaterial: "k", salt: data) // expect-none: swift.cryptokit.hkdf-steps
}
