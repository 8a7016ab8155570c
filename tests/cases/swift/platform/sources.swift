import CryptoKit
import Foundation

func fromFile(text: Data) throws {
    let key = try Data(contentsOf: URL(fileURLWithPath: "/key"))  // expect-applied: swift.platform.file-address
    _ = try AES.GCM.seal(text, using: SymmetricKey(data: key))  // expect: swift.cryptokit.aes-gcm key=file
}

func fromPath(text: Data) throws {
    let key = NSData(contentsOfFile: "/key")!  // expect-applied: swift.platform.file
    _ = try AES.GCM.seal(text, using: SymmetricKey(data: key))  // expect: swift.cryptokit.aes-gcm key=file
}

func fromManager(text: Data) throws {
    let key = FileManager.default.contents(atPath: "/key")!  // expect-applied: swift.platform.file-manager
    _ = try AES.GCM.seal(text, using: SymmetricKey(data: key))  // expect: swift.cryptokit.aes-gcm key=file
}

func fromEnvironment(text: Data) throws {
    let key = ProcessInfo.processInfo.environment["KEY"]!  // expect-applied: swift.platform.environment
    _ = try AES.GCM.seal(text, using: SymmetricKey(data: key.data(using: .utf8)!))  // expect: swift.cryptokit.aes-gcm key=environment
}

func fromAddress(text: Data, address: URL) throws {
    _ = try AES.GCM.seal(text, using: SymmetricKey(data: Data(contentsOf: address)))  // expect: swift.cryptokit.aes-gcm key=?
}

func others(store: Store) {
    store.contents(atPath: "/key")  // expect-none: swift.platform.file-manager
    store.load(contentsOfFile: "/key")  // expect-none: swift.platform.file
    store.address(fileURLWithPath: "/key")  // expect-none: swift.platform.file-address
    store.environment["KEY"]  // expect-none: swift.platform.environment
}
