import Crypto
import _CryptoExtras
import Foundation
func f(raw: Data) throws {
    // expect: swift.cryptokit.private-key algorithm=ECDSA curve=P-256 function=keygen
    let a = P256.Signing.PrivateKey()
    // expect: swift.cryptokit.private-key algorithm=X25519 function=keygen
    let b = Curve25519.KeyAgreement.PrivateKey()
    // expect: swift.cryptokit.stored-key algorithm=Ed25519
    let c = try Curve25519.Signing.PrivateKey(rawRepresentation: raw)
    // expect: swift.cryptokit.rsa-key algorithm=RSA key_bits=2048
    let d = try _RSA.Signing.PrivateKey(keySize: .bits2048)
    // expect: swift.cryptokit.aes-cbc algorithm=AES mode=CBC function=encrypt iv=literal
    let e = try AES._CBC.encrypt(raw, using: SymmetricKey(data: raw), iv: Data("sixteen letters!".utf8))
    print(a, b, c, d, e)
}
