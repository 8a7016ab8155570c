import CommonCrypto
func f(key: [UInt8], iv: [UInt8], data: [UInt8], out: inout [UInt8], n: inout Int) {
    let algorithm = kCCAlgorithmDES
    let chosen = CCAlgorithm(algorithm)
    // expect: c.apple.cccrypt algorithm=DES function=encrypt mode=CBC padding=PKCS7
    CCCrypt(CCOperation(kCCEncrypt), chosen, CCOptions(kCCOptionPKCS7Padding), key, 8, iv, data, 16, &out, 32, &n)
    // expect: c.apple.cccrypt algorithm=AES function=decrypt
    CCCrypt(CCOperation(kCCDecrypt), CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), key, 32, iv, data, 16, &out, 32, &n)
}
