import Foundation
import Security
func short() -> SecKey? {
    let attributes: [String: Any] = [kSecAttrKeyType as String: kSecAttrKeyTypeRSA, kSecAttrKeySizeInBits as String: 1024]
    // expect: swift.platform.sec-key-random algorithm=RSA key_bits=1024 function=keygen
    return SecKeyCreateRandomKey(attributes as CFDictionary, nil)
}
func long() -> SecKey? {
    var attributes: [String: Any] = [:]
    attributes[kSecAttrKeyType as String] = kSecAttrKeyTypeECSECPrimeRandom
    attributes[kSecAttrKeySizeInBits as String] = 256
    // expect: swift.platform.sec-key-random key_bits=256 function=keygen
    return SecKeyCreateRandomKey(attributes as CFDictionary, nil)
}
