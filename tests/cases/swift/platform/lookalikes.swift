import Foundation
import Network
struct Dice { static func random(in range: ClosedRange<Int>) -> Int { return 4 } }
enum Own {
    struct SystemRandomNumberGenerator {}
    struct GKMersenneTwisterRandomSource {}
    struct URLCredential { init(trust: String) {} }
    struct DisabledTrustEvaluator {}
    static func sec_protocol_options_set_min_tls_protocol_version(_ a: Int, _ b: Int) {}
    static func SecKeyCreateRandomKey(_ a: [String: Int]) {}
}
func own() {
    _ = Dice.random(in: 1...6) // expect-none: swift.platform.random
    _ = Own.SystemRandomNumberGenerator() // expect-none: swift.platform.system-generator
    _ = Own.GKMersenneTwisterRandomSource() // expect-none: swift.platform.gameplaykit
    _ = Own.URLCredential(trust: "t") // expect-none: swift.platform.credential-of-trust
    _ = Own.DisabledTrustEvaluator() // expect-none: swift.platform.disabled-evaluator
    Own.sec_protocol_options_set_min_tls_protocol_version(1, 2) // expect-none: swift.platform.min-version
    Own.SecKeyCreateRandomKey(["a": 1]) // expect-none: swift.platform.sec-key-random
}
