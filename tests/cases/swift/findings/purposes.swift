import CryptoKit
import Foundation

func login(password: String, stored: String) -> Bool {
    let digest = SHA256.hash(data: Data(password.utf8))  // finding: VT-0408 severity=high
    return digest.description == stored
}

func etag(body: Data) -> String {
    return Insecure.MD5.hash(data: body).description  // finding: VT-0206 severity=low
}

func mark(body: Data) -> String {
    return Insecure.MD5.hash(data: body).description  // finding: VT-0201 severity=medium
}
