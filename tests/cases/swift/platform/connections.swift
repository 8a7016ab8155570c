import Foundation
import Alamofire
class Delegate: NSObject, URLSessionDelegate {
    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        // expect: swift.platform.credential-of-trust certificate_check=custom; finding: VT-0703
        completionHandler(.useCredential, URLCredential(trust: challenge.protectionSpace.serverTrust!))
    }
}
func f() {
    // expect: swift.platform.disabled-evaluator certificate_check=disabled; finding: VT-0701
    let a = DisabledTrustEvaluator()
    // expect-none
    let b = URLCredential(user: "u", password: "p", persistence: .none)
    print(a, b)
}
