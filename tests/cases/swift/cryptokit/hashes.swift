import CryptoKit
import Foundation
func f(data: Data, key: SymmetricKey) {
    // expect: swift.cryptokit.hash algorithm=MD5 function=digest
    let a = Insecure.MD5.hash(data: data)
    // expect: swift.cryptokit.hash algorithm=SHA-1
    let b = CryptoKit.Insecure.SHA1.hash(data: data)
    // expect: swift.cryptokit.hash algorithm=SHA-256
    var c = SHA256()
    c.update(data: data)
    // expect: swift.cryptokit.hash algorithm=SHA-512
    let d = SHA512.hash(data: data).map { String(format: "%02x", $0) }.joined()
    // expect: swift.cryptokit.hmac algorithm=HMAC digest=SHA-256
    let e = HMAC<SHA256>.authenticationCode(for: data, using: key)
    // expect: swift.cryptokit.hmac algorithm=HMAC digest=MD5 key=literal
    let g = HMAC<Insecure.MD5>.authenticationCode(for: data, using: SymmetricKey(data: Data("a key that is written".utf8)))
    // expect: swift.cryptokit.hmac-object digest=SHA-384
    var h = HMAC<SHA384>(key: key)
    print(a, b, c, d, e, g, h)
}
