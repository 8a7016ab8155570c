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
