// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/lestrrat-go/jwx/jwk"
	m1 "example.org/house/cristalhq/jwt"
	m2 "example.org/house/fernet/fernet-go"
	m3 "example.org/house/branca"
	m4 "example.org/house/o1egl/paseto"
	m5 "example.org/house/go-paseto"
)

func all(a []byte) {
	m0.FromRaw(a)                      // expect-none: go.jwx.key
	m1.NewSignerHS(m1.HS256, a)        // expect-none: go.tokens.cristalhq
	m1.NewHS256(a)                     // expect-none: go.tokens.gbrlsnchs
	m2.DecodeKey("b")                  // expect-none: go.tokens.fernet
	m3.NewBranca(a)                    // expect-none: go.tokens.branca
	b := m4.NewV2()                    // expect-none: go.tokens.paseto-new
	b.Encrypt(a, nil, nil)             // expect-none: go.tokens.paseto
	b.Decrypt("c", a, nil, nil)        // expect-none: go.tokens.paseto-decrypt
	m5.V4SymmetricKeyFromHex("d")      // expect-none: go.tokens.paseto-key
}
