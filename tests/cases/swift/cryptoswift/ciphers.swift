import CryptoSwift
import Foundation
func f(data: [UInt8], key: [UInt8]) throws {
    // expect: swift.cryptoswift.cipher algorithm=AES mode=ECB padding=PKCS7
    let a = try AES(key: key, blockMode: ECB(), padding: .pkcs7) // expect-applied: swift.cryptoswift.block-mode
    // expect: swift.cryptoswift.cipher algorithm=AES mode=CBC iv=secure-random; expect: swift.cryptoswift.random-iv generator=secure
    let b = try AES(key: key, blockMode: CBC(iv: AES.randomIV(16)), padding: .pkcs7)
    // expect: swift.cryptoswift.cipher-of-texts algorithm=AES mode=CBC key=literal iv=literal
    let c = try AES(key: "passwordpassword", iv: "drowssapdrowssap")
    // expect: swift.cryptoswift.cipher algorithm=Blowfish mode=CBC
    let d = try Blowfish(key: key, blockMode: CBC(iv: data), padding: .noPadding)
    // expect: swift.cryptoswift.stream algorithm=ChaCha20
    let e = try ChaCha20(key: key, iv: data)
    print(a, b, c, d, e)
}
