import CryptoKit
import Foundation
func f(data: Data, box: AES.GCM.SealedBox, given: SymmetricKey) throws {
    // expect: swift.cryptokit.symmetric-key key=secure-random key_bits=256
    let key = SymmetricKey(size: .bits256)
    // expect: swift.cryptokit.aes-gcm algorithm=AES mode=GCM function=encrypt key=secure-random
    let a = try AES.GCM.seal(data, using: key)
    // expect: swift.cryptokit.aes-gcm function=encrypt iv=secure-random
    let b = try AES.GCM.seal(data, using: key, nonce: AES.GCM.Nonce()) // expect-applied: swift.cryptokit.nonce
    // expect: swift.cryptokit.aes-gcm function=decrypt
    let c = try AES.GCM.open(box, using: given)
    // expect: swift.cryptokit.chachapoly algorithm=ChaCha20-Poly1305 function=encrypt
    let d = try ChaChaPoly.seal(data, using: key)
    // expect: swift.cryptokit.key-wrap algorithm=AES mode=KW function=encrypt
    let e = try AES.KeyWrap.wrap(given, using: key)
    print(a, b, c, d, e)
}
func kept(key: SymmetricKey) -> Data {
    // expect: swift.cryptokit.hkdf algorithm=HKDF digest=SHA-256 output_bits=256
    let derived = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, salt: Data(), info: Data(), outputByteCount: 32)
    // expect: swift.cryptokit.hkdf-steps algorithm=HKDF digest=SHA-512
    let extracted = HKDF<SHA512>.extract(inputKeyMaterial: key, salt: Data())
    print(extracted)
    return derived.withUnsafeBytes { Data($0) }
}
