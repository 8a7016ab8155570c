import CryptoSwift
import Foundation

// What a power of whole numbers comes to.
func stretched(_ password: [UInt8], _ salt: [UInt8], _ n: Double) throws {
    _ = try PKCS5.PBKDF2(password: password, salt: salt, iterations: Int(pow(2.0, 10.0)), variant: .sha2(.sha256)) // expect: swift.cryptoswift.pbkdf2 iterations=1024
    _ = try PKCS5.PBKDF2(password: password, salt: salt, iterations: Int(pow(2.0, n)), variant: .sha2(.sha256)) // expect: swift.cryptoswift.pbkdf2 iterations=?
}
