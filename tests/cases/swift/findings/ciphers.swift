import CommonCrypto
import CryptoKit
import Foundation
func vectors(data: [UInt8]) {
    var key = [UInt8](repeating: 0, count: 32), iv = [UInt8](repeating: 0, count: 16)
    var out = [UInt8](repeating: 0, count: 64), n = 0
    SecRandomCopyBytes(kSecRandomDefault, 32, &key)
    let zeros = [UInt8](repeating: 0, count: 16)
    CCCrypt(CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), key, 32, zeros, data, 16, &out, 64, &n) // finding: VT-0310; finding: VT-0111
    CCCrypt(CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), key, 32, "fixed vector 16b", data, 16, &out, 64, &n) // finding: VT-0310; finding: VT-0111
    SecRandomCopyBytes(kSecRandomDefault, 16, &iv)
    CCCrypt(CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), key, 32, iv, data, 16, &out, 64, &n) // finding: VT-0111; no-finding: VT-0310
}
