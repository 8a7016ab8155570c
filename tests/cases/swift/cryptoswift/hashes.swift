import CryptoSwift
import Foundation
func f(data: [UInt8], name: String) throws {
    // expect: swift.cryptoswift.digest algorithm=SHA-1
    let a = Digest.sha1(data)
    // expect: swift.cryptoswift.sum algorithm=MD5
    let b = "text".md5()
    // expect: swift.cryptoswift.sum algorithm=SHA-256
    let c = name.sha256()
    // expect: swift.cryptoswift.hmac algorithm=HMAC digest=SHA-256
    let d = try HMAC(key: data, variant: .sha2(.sha256)).authenticate(data) // expect-applied: swift.cryptoswift.variant
    // expect: swift.cryptoswift.pbkdf2 algorithm=PBKDF2 iterations=4096 salt=literal
    let e = try PKCS5.PBKDF2(password: data, salt: Array("salt".utf8), iterations: 4096, keyLength: 32, variant: .sha2(.sha256)).calculate()
    // expect: swift.cryptoswift.hash-object algorithm=MD5
    var g = MD5()
    // expect: swift.cryptoswift.scrypt algorithm=scrypt
    let h = try Scrypt(password: data, salt: data, dkLen: 64, N: 16384, r: 8, p: 1).calculate()
    // expect: swift.cryptoswift.hkdf algorithm=HKDF
    let i = try HKDF(password: data, salt: data, variant: .sha2(.sha256)).calculate()
    print(a, b, c, d, e, g, h, i)
}
