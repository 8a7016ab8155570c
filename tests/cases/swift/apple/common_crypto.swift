import CommonCrypto
import Foundation
func md5(_ data: Data) -> Data {
    var digest = Data(count: 16)
    _ = digest.withUnsafeMutableBytes { out in
        data.withUnsafeBytes { bytes in
            // expect: c.apple.cc-digest algorithm=MD5
            CC_MD5(bytes.baseAddress, CC_LONG(data.count), out.bindMemory(to: UInt8.self).baseAddress)
        }
    }
    return digest
}
func tag(key: String, data: String) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: Int(CC_SHA1_DIGEST_LENGTH))
    // expect: c.apple.cchmac algorithm=HMAC digest=SHA-1
    CCHmac(CCHmacAlgorithm(kCCHmacAlgSHA1), key, key.count, data, data.count, &out)
    return out
}
func drawn() -> [UInt8] {
    var key = [UInt8](repeating: 0, count: 32)
    // expect: c.apple.random-copy-bytes generator=secure
    _ = SecRandomCopyBytes(kSecRandomDefault, key.count, &key)
    return key
}
func ecb(data: [UInt8], key: [UInt8]) {
    var out = [UInt8](repeating: 0, count: 64), moved = 0
    // expect: c.apple.cccrypt-ecb algorithm=AES mode=ECB
    CCCrypt(CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmAES128), CCOptions(kCCOptionECBMode), key, 16, nil, data, 32, &out, 64, &moved)
}
func trusted(trust: SecTrust) -> Bool {
    // expect: c.apple.sec-trust-evaluate certificate_check=enabled
    return SecTrustEvaluateWithError(trust, nil)
}
struct Own { func CC_MD5(_ x: Int) -> Int { return x } }
func near() {
    // expect-none
    print(Own().CC_MD5(3), "CC_MD5(in, 16, out)")
}
