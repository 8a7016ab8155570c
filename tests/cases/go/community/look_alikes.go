// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/filippo.io/age"
	m1 "example.org/house/github.com/gorilla/securecookie"
	m2 "example.org/house/github.com/gorilla/sessions"
	m3 "example.org/house/github.com/pquerna/otp/totp"
	m4 "example.org/house/github.com/minio/sha256-simd"
	m5 "example.org/house/lukechampine.com/blake3"
	m6 "example.org/house/github.com/ethereum/go-ethereum/crypto"
	m7 "example.org/house/github.com/google/uuid"
)

func all(a []byte) {
	m0.GenerateX25519Identity() // expect-none: go.community.age-identity
	m0.NewScryptRecipient(a) // expect-none: go.community.age-password
	m0.Encrypt() // expect-none: go.community.age
	m1.New(a) // expect-none: go.community.securecookie
	m2.NewCookieStore(a) // expect-none: go.community.cookie-store
	m1.GenerateRandomKey(a) // expect-none: go.community.random-key
	m3.Generate() // expect-none: go.community.one-time-password
	m4.New() // expect-none: go.community.sha256
	m5.New() // expect-none: go.community.blake3
	m6.Keccak256() // expect-none: go.community.keccak
	m6.GenerateKey() // expect-none: go.community.secp256k1-generate
	m6.Sign() // expect-none: go.community.secp256k1
	m6.HexToECDSA(a) // expect-none: go.community.private-key
	m7.New() // expect-none: go.community.uuid
	m7.NewMD5() // expect-none: go.community.uuid-of-name
	m7.NewUUID() // expect-none: go.community.uuid-of-time
}
