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
