import CryptoKit
import Foundation
func written(data: Data) throws {
    let key = SymmetricKey(data: "a key of 32 bytes in the source!".data(using: .utf8)!)
    // expect: swift.cryptokit.aes-gcm key=literal
    _ = try AES.GCM.seal(data, using: key)
}
func drawn(data: Data) throws {
    // expect: swift.cryptokit.aes-gcm key=secure-random; no-finding
    _ = try AES.GCM.seal(data, using: SymmetricKey(size: .bits256))
}
func sized(data: Data) throws {
    // expect: swift.cryptokit.symmetric-key key_bits=64
    _ = SymmetricKey(size: SymmetricKeySize(bitCount: 64)) // expect-applied: swift.cryptokit.key-size
}
