import Foundation
func f() -> [UInt8] {
    // expect: swift.platform.random generator=secure
    let a = Int.random(in: 0...9)
    // expect: swift.platform.random generator=secure
    let b = (0..<16).map { _ in UInt8.random(in: 0...255) }
    // expect: swift.platform.system-generator generator=secure
    var c = SystemRandomNumberGenerator()
    print(a, c.next())
    return b
}
