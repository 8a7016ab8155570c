// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/golang.org/x/crypto/md4"
	m1 "example.org/house/golang.org/x/crypto/sha3"
	m2 "example.org/house/golang.org/x/crypto/blake2b"
	m3 "example.org/house/golang.org/x/crypto/chacha20"
	m4 "example.org/house/golang.org/x/crypto/salsa20/salsa"
	m5 "example.org/house/golang.org/x/crypto/openpgp/s2k"
	m6 "example.org/house/golang.org/x/crypto/ocsp"
	m7 "example.org/house/golang.org/x/crypto/blowfish"
	m8 "example.org/house/golang.org/x/crypto/tea"
	m9 "example.org/house/golang.org/x/crypto/xts"
	m10 "example.org/house/golang.org/x/crypto/chacha20poly1305"
	m11 "example.org/house/golang.org/x/crypto/salsa20"
	m12 "example.org/house/golang.org/x/crypto/poly1305"
	m13 "example.org/house/golang.org/x/crypto/nacl/secretbox"
	m14 "example.org/house/golang.org/x/crypto/nacl/box"
	m15 "example.org/house/golang.org/x/crypto/nacl/sign"
	m16 "example.org/house/golang.org/x/crypto/nacl/auth"
	m17 "example.org/house/golang.org/x/crypto/curve25519"
	m18 "example.org/house/golang.org/x/crypto/openpgp/packet"
	m19 "example.org/house/golang.org/x/crypto/openpgp"
	m20 "example.org/house/golang.org/x/crypto/openpgp/clearsign"
	m21 "example.org/house/golang.org/x/crypto/openpgp/elgamal"
	m22 "example.org/house/golang.org/x/crypto/pkcs12"
	m23 "example.org/house/golang.org/x/crypto/acme/autocert"
	m24 "example.org/house/golang.org/x/crypto/otr"
)

func all(a []byte) {
	m0.New() // expect-none: go.xcrypto.hash
	m1.Sum224() // expect-none: go.xcrypto.sha3-sum
	m1.NewShake128() // expect-none: go.xcrypto.shake
	m2.New256(null) // expect-none: go.xcrypto.blake2
	m2.New256(a) // expect-none: go.xcrypto.blake2-keyed
	m2.NewXOF(a, null) // expect-none: go.xcrypto.blake2x
	m2.NewXOF(a, a) // expect-none: go.xcrypto.blake2x-keyed
	m3.HChaCha20(a) // expect-none: go.xcrypto.hchacha20
	m4.XORKeyStream(a, a, a, a) // expect-none: go.xcrypto.salsa-stream
	m4.HSalsa20(a, a, a) // expect-none: go.xcrypto.hsalsa20
	m5.Simple(a, a, a, a, a) // expect-none: go.xcrypto.openpgp-s2k
	m6.Response.CheckSignatureFrom() // expect-none: go.xcrypto.ocsp-check-signature
	m2.New(Size, a) // expect-none: go.xcrypto.blake2b-size
	m2.New(a, a) // expect-none: go.xcrypto.blake2b-unknown-size
	m2.Sum256() // expect-none: go.xcrypto.blake2-sum
	m7.NewCipher(a) // expect-none: go.xcrypto.block-cipher
	m8.NewCipherWithRounds(a) // expect-none: go.xcrypto.tea-rounds
	m7.NewSaltedCipher(a, a) // expect-none: go.xcrypto.blowfish-salted
	m9.NewCipher(a, a) // expect-none: go.xcrypto.xts
	m3.NewUnauthenticatedCipher(a, a) // expect-none: go.xcrypto.chacha20
	m10.New(a) // expect-none: go.xcrypto.chacha20poly1305
	m11.XORKeyStream(a, a, a, a) // expect-none: go.xcrypto.salsa20
	m12.New(a) // expect-none: go.xcrypto.poly1305
	m12.Sum(a, a, a) // expect-none: go.xcrypto.poly1305-sum
	m12.Verify(a, a, a) // expect-none: go.xcrypto.poly1305-verify
	m13.Seal(a, a, a, a) // expect-none: go.xcrypto.secretbox-seal
	m13.Open(a, a, a, a) // expect-none: go.xcrypto.secretbox-open
	m14.GenerateKey() // expect-none: go.xcrypto.box-generate
	m14.Seal(a, a, a, a, a) // expect-none: go.xcrypto.box-seal
	m14.Open(a, a, a, a, a) // expect-none: go.xcrypto.box-open
	m14.SealAfterPrecomputation() // expect-none: go.xcrypto.box-shared
	m15.GenerateKey() // expect-none: go.xcrypto.nacl-sign
	m16.Sum(a, a) // expect-none: go.xcrypto.nacl-auth
	m16.Verify(a, a, a) // expect-none: go.xcrypto.nacl-auth-verify
	m17.X25519(a) // expect-none: go.xcrypto.x25519
	m17.ScalarMult(a, a) // expect-none: go.xcrypto.scalar-mult
	m17.ScalarBaseMult(a, a) // expect-none: go.xcrypto.scalar-base-mult
	use(m18.Config{}) // expect-none: go.xcrypto.openpgp-config
	m19.NewEntity(a, a, a, struct{ RSABits int }{RSABits: 1024}) // expect-none: go.xcrypto.openpgp-key-size
	m19.NewEntity(a, a, a, a) // expect-none: go.xcrypto.openpgp-entity
	m19.SymmetricallyEncrypt(a, a, a, a) // expect-none: go.xcrypto.openpgp-symmetric
	m19.Encrypt(a, a, a, a, a) // expect-none: go.xcrypto.openpgp-encrypt
	m19.Sign(a, a, a, a) // expect-none: go.xcrypto.openpgp-sign
	m19.CheckDetachedSignature() // expect-none: go.xcrypto.openpgp-verify
	m19.ReadMessage() // expect-none: go.xcrypto.openpgp-read
	m20.Encode(a, a, a) // expect-none: go.xcrypto.openpgp-clearsign
	m21.Encrypt() // expect-none: go.xcrypto.elgamal
	m22.Decode(a, a) // expect-none: go.xcrypto.pkcs12
	m22.Encode(a, a, a, a, a) // expect-none: go.xcrypto.pkcs12-encode
	m6.ParseResponse() // expect-none: go.xcrypto.ocsp
	use(m23.Manager{}) // expect-none: go.xcrypto.acme; expect-none: go.xcrypto.autocert
	use(m24.Conversation{}) // expect-none: go.xcrypto.otr
	m24.PrivateKey.Generate() // expect-none: go.xcrypto.otr-key
}
