import CryptoSwift

func inner(_ password: [UInt8], _ salt: [UInt8], _ old: Bool) throws {
    let rounds = 250000
    if old {
        let rounds = 10
        _ = try PKCS5.PBKDF2(password: password, salt: salt, iterations: rounds, variant: .sha2(.sha256)) // expect: swift.cryptoswift.pbkdf2 iterations=10
    }
    _ = try PKCS5.PBKDF2(password: password, salt: salt, iterations: rounds, variant: .sha2(.sha256)) // expect: swift.cryptoswift.pbkdf2 iterations=250000; expect-none: swift.cryptoswift.pbkdf2 iterations=10
}
