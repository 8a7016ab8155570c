// expect-none
enum Constants { static let rounds = 1717 }
extension Int { func doubled() -> Int { return self * 2 } }
