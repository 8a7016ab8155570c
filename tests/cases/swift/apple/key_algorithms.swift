import Foundation
import Security
func f(key: SecKey, data: CFData, signature: CFData) {
    // expect: c.apple.sec-key-verify-signature algorithm=RSA digest=SHA-256 padding=PKCS1v15 function=verify
    _ = SecKeyVerifySignature(key, .rsaSignatureDigestPKCS1v15SHA256, data, signature, nil)
    // expect: c.apple.sec-key-create-signature algorithm=ECDSA digest=SHA-1 function=sign
    _ = SecKeyCreateSignature(key, SecKeyAlgorithm.ecdsaSignatureMessageX962SHA1, data, nil)
    // expect: c.apple.sec-key-crypt algorithm=RSA padding=NoPadding function=encrypt
    _ = SecKeyCreateEncryptedData(key, .rsaEncryptionRaw, data, nil)
    // expect: c.apple.sec-key-crypt algorithm=RSA padding=OAEP digest=SHA-256 function=decrypt
    _ = SecKeyCreateDecryptedData(key, .rsaEncryptionOAEPSHA256, data, nil)
}
enum Own { static func rsaEncryptionRaw() -> Int { return 1 } }
func near() {
    // expect-none
    print(Own.rsaEncryptionRaw())
}
