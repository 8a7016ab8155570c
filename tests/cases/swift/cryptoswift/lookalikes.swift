import CryptoSwift
struct Sheet { func md5() -> Int { return 1 }
    func sha1() -> Int { return 2 } }
enum Own { struct AES { init(key: String, blockMode: String) {} } }
func f(sheet: Sheet) {
    // expect-none
    print(Sheet().md5(), Sheet().sha1(), "AES(key: key, blockMode: ECB())")
    // expect-none: swift.cryptoswift.cipher
    print(Own.AES(key: "a", blockMode: "ECB"))
}
struct Sums { static func sha2(_ x: Int) -> Int { return x } }
func others() {
    // expect-none
    print(Sums.sha2(3))
}
enum Mine {
    struct AES { init(key: String, iv: String) {}
        static func randomIV(_ n: Int) -> [Int] { return [] } }
    struct ECB { init() {} }
    struct ChaCha20 { init(key: String) {} }
    enum Digest { static func md5(_ x: [Int]) -> [Int] { return x } }
    struct MD5 { init() {} }
    struct HMAC { init(key: String) {} }
    enum PKCS5 { struct PBKDF2 { init(password: String) {} } }
    struct HKDF { init(password: String) {} }
    struct Scrypt { init(password: String) {} }
}
func mine() {
    _ = Mine.AES(key: "k", iv: "v") // expect-none: swift.cryptoswift.cipher-of-texts
    _ = Mine.AES.randomIV(3) // expect-none: swift.cryptoswift.random-iv
    _ = Mine.ECB() // expect-none: swift.cryptoswift.block-mode
    _ = Mine.ChaCha20(key: "k") // expect-none: swift.cryptoswift.stream
    _ = Mine.Digest.md5([1]) // expect-none: swift.cryptoswift.digest
    _ = Sheet().md5() // expect-none: swift.cryptoswift.sum
    _ = Mine.MD5() // expect-none: swift.cryptoswift.hash-object
    _ = Mine.HMAC(key: "k") // expect-none: swift.cryptoswift.hmac
    _ = Mine.PKCS5.PBKDF2(password: "p") // expect-none: swift.cryptoswift.pbkdf2
    _ = Mine.HKDF(password: "p") // expect-none: swift.cryptoswift.hkdf
    _ = Mine.Scrypt(password: "p") // expect-none: swift.cryptoswift.scrypt
    _ = Sums.sha2(4) // expect-none: swift.cryptoswift.variant
}
